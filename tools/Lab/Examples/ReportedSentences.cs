using Enrichment.Lab.Corpora;
using Enrichment.Syntax;

namespace Enrichment.Lab.Examples;

/// <summary>
/// Sentences that report other sentences, in all orders of speaker, verb and content, because the treebanks have few of them. Sentences
/// and reporting clauses of the treebanks are combined. The arcs follow the annotation of EWT: content that is complete before or after
/// the verb is its <c>ccomp</c>; a verb inside the content is <c>parataxis</c>.
/// </summary>
internal sealed class ReportedSentences
{
    private const int Shortest = 4;
    private const int Longest = 24;

    private readonly List<TreebankSentence> _contents;
    private readonly List<ReportingClause> _clauses;

    /// <summary>Collects the parts in <paramref name="sentences"/>.</summary>
    /// <param name="sentences">The sentences of the treebanks.</param>
    /// <param name="verbs">The lemmas of verbs that report.</param>
    public ReportedSentences(IReadOnlyList<TreebankSentence> sentences, IReadOnlySet<string> verbs)
    {
        _contents = [.. sentences.Where(sentence => IsStatement(sentence.Tree))];
        _clauses = [.. sentences.SelectMany(sentence => ReportingClause.Find(sentence.Tree, verbs))];
    }

    /// <summary>Creates one report of each statement.</summary>
    /// <param name="pass">A number that chooses the reporting clauses and the orders.</param>
    public IEnumerable<TreebankSentence> Create(uint pass)
    {
        var random = new Random((int)pass);
        foreach (var sentence in _contents)
        {
            var clause = _clauses[random.Next(_clauses.Count)];
            var content = new TreePart(sentence.Tree, sentence.Tree.Root, 0, sentence.Tree.Words.Count - 2);
            yield return sentence with { Tree = Report(content, clause, random.Next(10)) };
        }
    }

    // A clause with a subject and a full stop, without quotation marks and without other clauses beside it.
    private static bool IsStatement(SyntaxTree tree)
    {
        var last = tree.Words.Count - 1;
        return last is >= Shortest and <= Longest && tree.GetText(last) is "." && tree[last].Head == tree.Root
            && tree.HasSubject(tree.Root) && !tree.HasChild(tree.Root, Relation.Parataxis)
            && tree[0].PartOfSpeech != PartOfSpeech.CoordinatingConjunction
            && !tree.Words.Any(word => word.Tag is "``" or "''" or ":" or "-LRB-");
    }

    private static SyntaxTree Report(TreePart content, ReportingClause clause, int order) => order switch
    {
        0 => WriteContentFirst(content, clause, isQuoted: false),
        1 or 2 or 3 => WriteContentFirst(content, clause, isQuoted: true),
        4 or 5 when SplitLastClause(content) is var (first, second) => WriteAround(first, second, clause, isQuoted: order == 4),
        6 => WriteQuotationLast(content, clause),
        7 => WriteContentLast(content, clause, hasMarker: true),
        _ => WriteContentLast(content, clause, hasMarker: false),
    };

    // "Prices rose," the minister said. / Prices rose, said the minister.
    private static SyntaxTree WriteContentFirst(TreePart content, ReportingClause clause, bool isQuoted)
    {
        var builder = new TreeBuilder();
        var open = isQuoted ? builder.AddOpeningQuote() : -1;
        var top = builder.Add(content);
        builder.AddMark(",", top);
        if (isQuoted) builder.CloseQuote(open, top);
        var verb = WriteClause(builder, clause, CanInvert(content, clause));
        builder.Attach(top, verb, Relation.ClausalComplement);
        builder.AddMark(".", verb);
        return builder.Build();
    }

    // "Prices rose," the minister said, "and wages fell."
    private static SyntaxTree WriteAround(TreePart first, TreePart second, ReportingClause clause, bool isQuoted)
    {
        var builder = new TreeBuilder();
        var open = isQuoted ? builder.AddOpeningQuote() : -1;
        var top = builder.Add(first);
        builder.AddMark(",", top);
        if (isQuoted) builder.CloseQuote(open, top);
        var verb = WriteClause(builder, clause, CanInvert(first, clause));
        builder.Attach(verb, top, Relation.Parataxis);
        builder.AddMark(",", verb);
        open = isQuoted ? builder.AddOpeningQuote() : -1;
        var rest = builder.Add(second);
        builder.Attach(rest, top, second.Tree[second.Top].Relation);
        builder.AddMark(".", top);
        if (isQuoted) builder.CloseQuote(open, rest);
        return builder.Build();
    }

    // The minister said (that) prices rose.
    private static SyntaxTree WriteContentLast(TreePart content, ReportingClause clause, bool hasMarker)
    {
        var builder = new TreeBuilder();
        var verb = WriteClause(builder, clause, isInverted: false);
        var marker = hasMarker ? builder.Add("that", PartOfSpeech.SubordinatingConjunction, "IN") : -1;
        var top = builder.Add(content);
        if (hasMarker) builder.Attach(marker, top, Relation.Marker);
        builder.Attach(top, verb, Relation.ClausalComplement);
        builder.AddMark(".", verb);
        return builder.Build();
    }

    // The minister said: "Prices rose."
    private static SyntaxTree WriteQuotationLast(TreePart content, ReportingClause clause)
    {
        var builder = new TreeBuilder();
        var verb = WriteClause(builder, clause, isInverted: false);
        var mark = builder.AddMark(content.Count % 2 == 0 ? "," : ":", verb);
        var open = builder.AddOpeningQuote();
        var top = builder.Add(content);
        builder.Attach(top, verb, Relation.ClausalComplement);
        builder.Attach(mark, top, Relation.Punctuation);
        builder.AddMark(".", verb);
        builder.CloseQuote(open, top);
        return builder.Build();
    }

    private static bool CanInvert(TreePart content, ReportingClause clause) => !clause.HasPronoun && content.Count % 2 == 0;

    private static int WriteClause(TreeBuilder builder, ReportingClause clause, bool isInverted)
    {
        var speaker = isInverted ? -1 : builder.Add(clause.Speaker);
        var verb = builder.Add(clause.Verb);
        if (isInverted) speaker = builder.Add(clause.Speaker);
        builder.Attach(speaker, verb, Relation.Subject);
        foreach (var detail in clause.Details) builder.Attach(builder.Add(detail), verb, detail.Tree[detail.Top].Relation);
        return verb;
    }

    // A clause at the end that depends on the main one: "and wages fell", "because wages fell".
    private static (TreePart First, TreePart Second)? SplitLastClause(TreePart content)
    {
        var tree = content.Tree;
        foreach (var child in tree.FindChildren(content.Top, Relation.Conjunct, Relation.AdverbialClause))
        {
            if (TreePart.Find(tree, child) is not { } second || second.Last != content.Last || second.First <= content.Top) continue;
            if (!tree.HasChild(child, Relation.Coordinator, Relation.Marker)) continue;
            var end = IsComma(tree, second.First - 1) ? second.First - 2 : second.First - 1;
            var start = IsComma(tree, second.First) ? second.First + 1 : second.First;
            return (content with { Last = end }, second with { First = start });
        }

        return null;
    }

    private static bool IsComma(SyntaxTree tree, int word) => tree.GetText(word) is ",";
}
