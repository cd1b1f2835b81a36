using Enrichment.Syntax;

namespace Enrichment.Claims.Disputes;

/// <summary>Reads what a clause says.</summary>
/// <param name="content">The content that the clause is in.</param>
/// <param name="clause">The head of the clause.</param>
/// <param name="noun">The head of its subject.</param>
internal sealed class StatementClause(StatementReader content, int clause, int noun)
{
    // Verbs that link a subject to an adjective: "stay open".
    private static readonly string[] Linking = ["stay", "remain", "become", "seem", "appear", "keep", "look"];

    private readonly SyntaxTree _tree = content.Part.Tree;
    private List<int>? _words;

    /// <summary>The statement of the clause.</summary>
    public Statement Read()
    {
        var predicate = FindPredicate();
        return new Statement(content.Words.FindHeadKey(noun), CreatePredicate(predicate))
        {
            Negated = Negation.IsNegated(_tree, clause, predicate, noun),
            Passive = _tree.IsPassive(clause),
            Existential = _tree.HasChild(clause, Relation.Expletive),
            HasComplement = _tree.HasChild(clause, Relation.ClausalComplement),
            HasInfinitive = HasInfinitive(predicate),
            DirectObject = _tree.FindChild(clause, Relation.DirectObject) is { } thing ? content.Words.FindHeadKey(thing) ?? "" : null,
            Modifiers = FindModifiers(),
            Restrictions = FindRestrictions(),
            Others = FindOthers(predicate),
            Places = content.Places is [] ? null : content.Places,
            Times = content.Times is [] ? null : content.Times,
            Figures = FindFigures(),
        };
    }

    private bool HasInfinitive(int predicate)
    {
        foreach (var child in _tree.FindChildren(clause, Relation.OpenComplement))
        {
            if (child != predicate && (_tree[child].PartOfSpeech == PartOfSpeech.Verb || _tree.GetMarkerLemma(child) == "to")) return true;
        }

        return false;
    }

    // Without the clauses that are coordinated with it.
    private List<int> Words => _words ??= FindWords();

    private List<int> FindWords()
    {
        var predicate = FindPredicate();
        var others = _tree.FindChildren(clause, Relation.Conjunct);
        var words = new List<int>();
        AddWords(_tree.GetClauseWords(clause));
        if (predicate != clause) AddWords(_tree.GetSubtree(predicate));
        return words;

        void AddWords(int[] nodes)
        {
            foreach (var node in nodes)
            {
                if (content.Part.IsInside(node) && !Array.Exists(others, other => _tree.IsBelow(node, other))) words.Add(node);
            }
        }
    }

    private List<Figure>? FindFigures()
    {
        List<Figure>? figures = null;
        foreach (var figure in FigureReader.Find(content.Part.Sentence, Words)) (figures ??= []).Add(figure);
        return figures;
    }

    private IReadOnlyList<string>? FindModifiers()
    {
        content.Words.StartList();
        foreach (var node in _tree.GetSubtree(noun))
        {
            if (node != noun && content.Part.IsInside(node)) content.Words.AddToList(node);
        }

        return content.Words.TakeList();
    }

    private IReadOnlyList<string>? FindOthers(int predicate)
    {
        content.Words.StartList();
        foreach (var node in Words)
        {
            if (node != clause && node != predicate && !_tree.IsBelow(node, noun)) content.Words.AddToList(node);
        }

        return content.Words.TakeList();
    }

    // "bread" in "the price of bread": without it, it is another price.
    private IReadOnlyList<string>? FindRestrictions()
    {
        content.Words.StartList();
        foreach (var child in _tree.FindChildren(noun, Relation.NominalModifier))
        {
            if (_tree.GetPrepositionLemma(child) != "of" || !content.Part.IsInside(child)) continue;
            foreach (var node in _tree.GetSubtree(child)) content.Words.AddToList(node);
        }

        return content.Words.TakeList();
    }

    // "stay open": the adjective.
    private int FindPredicate() =>
        Linking.Contains(_tree[clause].Lemma) && _tree.FindChild(clause, Relation.OpenComplement) is { } linked
            && _tree[linked].PartOfSpeech == PartOfSpeech.Adjective ? linked : clause;

    private Predicate CreatePredicate(int node)
    {
        var particle = _tree.FindChild(node, Relation.VerbParticle)
            ?? _tree.FindChildren(node, Relation.AdverbialModifier).Where(word => _tree[word].Lemma is "up" or "down")
                .Select(word => (int?)word).FirstOrDefault();
        return Oppositions.CreatePredicate(
            _tree[node].Lemma, _tree.GetText(node).ToString(), particle is { } word ? _tree[word].Lemma : "");
    }
}
