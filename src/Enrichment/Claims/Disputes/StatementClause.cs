using Enrichment.Syntax;

namespace Enrichment.Claims.Disputes;

/// <summary>Reads what a clause says. Each property is read when it is asked for first.</summary>
/// <param name="content">The content that the clause is in.</param>
/// <param name="clause">The head of the clause.</param>
/// <param name="noun">The head of its subject.</param>
internal sealed class StatementClause(StatementReader content, int clause, int noun)
{
    // Verbs that link a subject to an adjective: "stay open".
    private static readonly string[] Linking = ["stay", "remain", "become", "seem", "appear", "keep", "look"];

    private readonly SyntaxTree _tree = content.Part.Tree;
    private Predicate? _predicate;
    private bool? _isNegated;
    private List<int>? _words;
    private HashSet<string>? _modifiers;
    private HashSet<string>? _others;
    private HashSet<string>? _restrictions;
    private IReadOnlyList<Figure>? _figures;

    /// <summary>The index of the claim.</summary>
    public int Claim => content.Claim;

    /// <summary>Whether it is passive.</summary>
    public bool IsPassive => _tree.IsPassive(clause);

    /// <summary>Whether it says that something exists or not: "there were no masks".</summary>
    public bool IsExistential => _tree.HasChild(clause, Relation.Expletive);

    /// <summary>Whether another clause says what it is about: "he believes that it is over".</summary>
    public bool HasComplement => _tree.HasChild(clause, Relation.ClausalComplement);

    /// <summary>What it says.</summary>
    public Predicate Predicate => _predicate ??= CreatePredicate(FindPredicate());

    /// <summary>Whether it is negated.</summary>
    public bool IsNegated => _isNegated ??= Negation.IsNegated(_tree, clause, FindPredicate(), noun);

    /// <summary>Its object, "" for a pronoun that stands for nothing known; null if it has none.</summary>
    public string? Object =>
        _tree.FindChild(clause, Relation.DirectObject) is { } thing ? content.Words.FindHeadKey(thing) ?? "" : null;

    /// <summary>What modifies its subject.</summary>
    public HashSet<string> Modifiers => _modifiers ??=
        content.Words.FindKeys(_tree.GetSubtree(noun).Where(node => node != noun && content.Part.IsInside(node)));

    /// <summary>The words and entities of the other parts of the clause.</summary>
    public HashSet<string> Others => _others ??= FindOthers();

    /// <summary>"bread" in "the price of bread": without it, it is another price.</summary>
    public HashSet<string> Restrictions => _restrictions ??= FindRestrictions();

    /// <summary>The places of the content, and those of its source.</summary>
    public HashSet<string> Places => content.Places;

    /// <summary>The months, days and years of the content.</summary>
    public HashSet<string> Times => content.Times;

    /// <summary>Its numbers.</summary>
    public IReadOnlyList<Figure> Figures => _figures ??= [.. FigureReader.Find(content.Part.Sentence, Words)];

    // Without the clauses that are coordinated with it.
    private List<int> Words => _words ??= FindWords();

    private List<int> FindWords()
    {
        var predicate = FindPredicate();
        var others = _tree.FindChildren(clause, Relation.Conjunct);
        var words = _tree.GetClauseWords(clause).Concat(predicate == clause ? [] : _tree.GetSubtree(predicate));
        return [.. words.Where(node => content.Part.IsInside(node) && !Array.Exists(others, other => _tree.IsBelow(node, other)))];
    }

    private HashSet<string> FindOthers()
    {
        var predicate = FindPredicate();
        return content.Words.FindKeys(Words.Where(node => node != clause && node != predicate && !_tree.IsBelow(node, noun)));
    }

    private HashSet<string> FindRestrictions()
    {
        var modifiers = _tree.FindChildren(noun, Relation.NominalModifier)
            .Where(child => _tree.GetPrepositionLemma(child) == "of" && content.Part.IsInside(child));
        return content.Words.FindKeys(modifiers.SelectMany(child => _tree.GetSubtree(child)));
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
