using Enrichment.Analysis;
using Enrichment.Claims.Lexicon;
using Enrichment.Syntax;

namespace Enrichment.Claims.Disputes;

/// <summary>
/// Reads what a content asserts: its main clauses, with subject and predicate. Clauses below them ("if prices rise", "the man who rose")
/// are not asserted by themselves.
/// </summary>
/// <param name="claim">The index of the claim.</param>
/// <param name="part">The words of the content in one sentence.</param>
/// <param name="reader">Reads who and what they stand for.</param>
/// <param name="speaker">The source.</param>
internal sealed class StatementReader(int claim, ContentPart part, ContentReader reader, ClaimSpeaker speaker)
{
    private const int MostStatements = 6;

    private static readonly HashSet<string> None = [];

    // Verbs that link a subject to an adjective: "stay open".
    private static readonly string[] Linking = ["stay", "remain", "become", "seem", "appear", "keep", "look"];

    private readonly SyntaxTree _tree = part.Tree;
    private HashSet<string>? _places;
    private HashSet<string>? _times;

    /// <summary>The statements, in order.</summary>
    public IEnumerable<Statement> Read()
    {
        foreach (var clause in FindClauses().Take(MostStatements))
        {
            if (FindSubject(clause) is not { } subject) continue;
            var statement = Read(clause, subject);
            yield return statement;
            // "Youths threw stones" is about the stones as well: "no stones were thrown".
            if (_tree.FindChild(clause, Relation.DirectObject) is { } thing && reader.FindHeadKey(thing) is { } key)
                yield return statement with { Subject = key, Others = RemoveKey(statement, key), Modifiers = None, IsAboutObject = true };
        }
    }

    private IEnumerable<int> FindClauses()
    {
        foreach (var node in part.Nodes)
        {
            if (_tree.IsClause(node) && IsMain(node) && !IsHypothetical(node)) yield return node;
        }
    }

    // The clause of the content, or one that is coordinated with it.
    private bool IsMain(int node)
    {
        var first = _tree.FindFirstConjunct(node);
        if (first != node && part.IsInside(first)) return IsMain(first);
        var isTop = _tree[node].Head < 0 || !part.IsInside(_tree[node].Head);
        return isTop || _tree[node].Is(Relation.Parataxis) || IsCharge(node);
    }

    // "accused Smith of voting": the clause is what Smith is accused of.
    private bool IsCharge(int node) => _tree[node].Tag == "VBG" && _tree[node].Head is >= 0 and var head
        && _tree[head].PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun && part.Roots.FirstOrDefault() == head;

    private bool IsHypothetical(int node) =>
        _tree.GetMarkerLemma(node) is "if" or "unless" or "whether"
        || _tree.FindModal(node) is { } modal && _tree[modal].Lemma is "may" or "might" or "could" or "should" or "must";

    private static HashSet<string> RemoveKey(Statement statement, string key) =>
        statement.Others.Where(other => other != key).ToHashSet(StringComparer.Ordinal);

    private Statement Read(int clause, int noun)
    {
        var head = FindPredicate(clause);
        var around = new HashSet<int>(_tree.GetSubtree(noun));
        var nodes = _tree.GetClauseWords(clause).Concat(head == clause ? [] : _tree.GetSubtree(head)).Where(part.IsInside).ToList();
        var outside = _tree.FindChildren(clause, Relation.Conjunct).SelectMany(other => _tree.GetSubtree(other)).ToHashSet();
        nodes.RemoveAll(outside.Contains);
        var others = nodes.Where(node => node != clause && node != head && !around.Contains(node)).ToList();
        return new Statement
        {
            Claim = claim,
            IsPassive = _tree.IsPassive(clause),
            Predicate = CreatePredicate(head),
            IsNegated = Negation.IsNegated(_tree, clause, head, noun),
            Subject = reader.FindHeadKey(noun),
            Object = _tree.FindChild(clause, Relation.DirectObject) is { } thing ? reader.FindHeadKey(thing) ?? "" : null,
            IsExistential = _tree.HasChild(clause, Relation.Expletive),
            Restrictions = FindRestrictions(noun),
            Modifiers = reader.FindKeys(around.Where(node => node != noun && part.IsInside(node))),
            Others = reader.FindKeys(others),
            Places = _places ??= FindPlaces(),
            Times = _times ??= FindTimes(),
            Figures = [.. FigureReader.Find(part.Sentence, nodes)],
        };
    }

    // "bread" in "the price of bread": without it, it is another price.
    private HashSet<string> FindRestrictions(int noun)
    {
        var modifiers = _tree.FindChildren(noun, Relation.NominalModifier)
            .Where(child => _tree.GetPrepositionLemma(child) == "of" && part.IsInside(child));
        return reader.FindKeys(modifiers.SelectMany(child => _tree.GetSubtree(child)));
    }

    private int? FindSubject(int clause)
    {
        foreach (var subject in _tree.FindSubjects(clause))
        {
            if (!_tree[subject].Is(Relation.ClausalSubject) && _tree[subject].Tag is not ("WP" or "WDT")) return subject;
        }

        return IsCharge(clause) ? _tree[clause].Head : FindAccused(clause);
    }

    // "accused Smith of voting": of the two objects of the verb, the first one is the subject of the second one.
    private int? FindAccused(int clause)
    {
        if (_tree[clause].Tag != "VBG" || _tree[clause].Head is not (>= 0 and var verb)) return null;
        return _tree.FindChild(verb, Relation.DirectObject) is { } accused && part.IsInside(accused) ? accused : null;
    }

    // "stay open": the adjective.
    private int FindPredicate(int clause) =>
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

    private HashSet<string> FindPlaces()
    {
        var places = new HashSet<string>(speaker.Places, StringComparer.Ordinal);
        foreach (var node in part.Nodes)
        {
            if (reader.FindName(node) is { Type: EntityType.Location } place) places.Add(KeyWords.GetKey(place.Id));
        }

        return places;
    }

    private HashSet<string> FindTimes()
    {
        var times = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in part.Nodes)
        {
            var text = _tree.GetText(node);
            var isYear = text.Length == 4 && int.TryParse(text, out var year) && year is > 1800 and < 2100;
            if (isYear || Vocabulary.Find(text, Text.TokenKind.Word).Is(WordClass.Time)) times.Add(text.ToString().ToLowerInvariant());
        }

        return times;
    }
}
