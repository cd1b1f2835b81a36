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
/// <param name="words">Reads who and what they stand for.</param>
/// <param name="speaker">The source.</param>
internal sealed class StatementReader(int claim, ContentPart part, ContentReader words, ClaimSpeaker speaker)
{
    private const int MostStatements = 6;

    private readonly SyntaxTree _tree = part.Tree;
    private HashSet<string>? _places;
    private HashSet<string>? _times;

    /// <summary>The index of the claim.</summary>
    public int Claim => claim;

    /// <summary>The words of the content.</summary>
    public ContentPart Part => part;

    /// <summary>Who and what they stand for.</summary>
    public ContentReader Words => words;

    /// <summary>The places of the content, and those of its source.</summary>
    public HashSet<string> Places => _places ??= FindPlaces();

    /// <summary>The months, days and years of the content.</summary>
    public HashSet<string> Times => _times ??= FindTimes();

    /// <summary>The statements, in order.</summary>
    public List<Statement> Read()
    {
        var statements = new List<Statement>();
        var left = MostStatements;
        foreach (var node in part.Nodes)
        {
            if (!IsStated(node)) continue;
            if (left-- == 0) break;
            if (FindSubject(node) is { } subject) Add(statements, node, subject);
        }

        return statements;
    }

    private void Add(List<Statement> statements, int node, int subject)
    {
        var clause = new StatementClause(this, node, subject);
        statements.Add(new Statement(clause, words.FindHeadKey(subject)));
        // "Youths threw stones" is about the stones as well: "no stones were thrown".
        if (_tree.FindChild(node, Relation.DirectObject) is { } thing && words.FindHeadKey(thing) is { } key)
            statements.Add(new Statement(clause, key, isAboutObject: true));
    }

    private bool IsStated(int node) => _tree.IsClause(node) && IsMain(node) && !IsHypothetical(node);

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

    private HashSet<string> FindPlaces()
    {
        var places = new HashSet<string>(speaker.Places, StringComparer.Ordinal);
        foreach (var node in part.Nodes)
        {
            if (words.FindName(node) is { Type: EntityType.Location } place) places.Add(KeyWords.GetKey(place.Id));
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
