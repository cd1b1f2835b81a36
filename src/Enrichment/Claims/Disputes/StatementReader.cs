using Enrichment.Analysis;
using Enrichment.Claims.Lexicon;
using Enrichment.Syntax;

namespace Enrichment.Claims.Disputes;

/// <summary>
/// Reads what a content asserts: its main clauses, with subject and predicate. Clauses below them ("if prices rise", "the man who rose")
/// are not asserted by themselves.
/// </summary>
/// <param name="part">The words of the content in one sentence.</param>
/// <param name="words">Reads who and what they stand for.</param>
/// <param name="speaker">The source.</param>
internal sealed class StatementReader(ContentPart part, ContentReader words, ClaimSpeaker speaker)
{
    private const int MostStatements = 6;

    private readonly SyntaxTree _tree = part.Tree;
    private IReadOnlyList<string>? _places;
    private IReadOnlyList<string>? _times;

    /// <summary>The words of the content.</summary>
    public ContentPart Part => part;

    /// <summary>Who and what they stand for.</summary>
    public ContentReader Words => words;

    /// <summary>The places of the content, and those of its source; empty if there are none.</summary>
    public IReadOnlyList<string> Places => _places ??= KeyList.Create(FindPlaces()) ?? [];

    /// <summary>The months, days and years of the content; empty if there are none.</summary>
    public IReadOnlyList<string> Times => _times ??= KeyList.Create(FindTimes()) ?? [];

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
        var statement = new StatementClause(this, node, subject).Read();
        statements.Add(statement);
        // "Youths threw stones" is about the stones as well: "no stones were thrown".
        if (statement.DirectObject is not (null or "")) statements.Add(CreateAboutObject(statement));
    }

    private static Statement CreateAboutObject(Statement statement) => statement with
    {
        Subject = statement.DirectObject,
        AboutObject = true,
        Modifiers = null,
        Others = KeyList.Create(statement.Others?.Where(other => other != statement.DirectObject)),
    };

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
            or "after" or "before" or "until" or "when" or "while" or "since" or "once"
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
            var kind = _tree[node].PartOfSpeech;
            if (kind is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral or PartOfSpeech.Adverb)) continue;
            var text = _tree.GetText(node);
            var isYear = text.Length == 4 && int.TryParse(text, out var year) && year is > 1800 and < 2100;
            if (isYear || Vocabulary.Find(text, Text.TokenKind.Word).Is(WordClass.Time)) times.Add(text.ToString().ToLowerInvariant());
        }

        return times;
    }
}
