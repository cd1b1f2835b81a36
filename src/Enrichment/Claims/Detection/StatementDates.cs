using Enrichment.Articles;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Dates;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Detection;

/// <summary>
/// Finds the days of statements: that of a post, or one among the reporting words ("said on Monday", "On 3 May 2021, Smith said").
/// </summary>
/// <param name="article">The article.</param>
/// <param name="dates">Its dates, in order.</param>
internal sealed class StatementDates(Article article, IReadOnlyList<DateMention> dates)
{
    private const int IsoDayLength = 10;

    /// <summary>The day of the statement as an ISO 8601 date; null if the article does not give it.</summary>
    /// <param name="attribution">The attribution of the statement.</param>
    /// <param name="source">Its source, whose own dates do not count: "Smith, who arrived on Monday, said".</param>
    /// <param name="content">The parts of its content, whose dates do not count.</param>
    public string? Find(Attribution attribution, ClaimSource source, IReadOnlyList<TextSpan> content)
    {
        if (attribution.Type == CueType.Post) return FindPost(attribution.Cue)?.Date?.ToString("O");
        if (attribution.CueAt < 0) return null;
        foreach (var date in FindInSentence(attribution.Cue))
        {
            if (IsIn(content, date) || IsIn(source, date) || !IsOfStatement(attribution, date)) continue;
            if (FindDay(date) is { } day) return day;
        }

        return null;
    }

    private Embed? FindPost(TextSpan cue)
    {
        var first = SortedSearch.FindFirst(0, article.Embeds.Count, index => article.Embeds[index].End > cue.Offset);
        return first < article.Embeds.Count && article.Embeds[first].Contains(cue) ? article.Embeds[first] : null;
    }

    private IEnumerable<DateMention> FindInSentence(TextSpan cue)
    {
        var sentence = article.Sentences[SentenceIndex.Find(article.Sentences, cue.Offset)];
        var next = SortedSearch.FindFirst(
            0, dates.Count, (dates, sentence.Offset), static (sought, index) => sought.dates[index].Offset >= sought.Offset);
        while (next < dates.Count && dates[next].End <= sentence.End) yield return dates[next++];
    }

    // A day or a time of a day, but no month, year, duration or range. What was said was said before the article was published.
    private string? FindDay(DateMention date)
    {
        if (date.Value is not { Length: >= IsoDayLength } value || value.Contains('/', StringComparison.Ordinal)) return null;
        if (!DateOnly.TryParseExact(value[..IsoDayLength], "O", out var day)) return null;
        return article.Published is { } published && day > published.Day ? null : value[..IsoDayLength];
    }

    private static bool IsIn(IReadOnlyList<TextSpan> content, DateMention date)
    {
        foreach (var part in content)
        {
            if (part.Overlaps(date)) return true;
        }

        return false;
    }

    private static bool IsIn(ClaimSource source, DateMention date) =>
        source is { Offset: { } offset, Length: { } length } && new TextSpan(offset, length).Overlaps(date);

    private static bool IsOfStatement(Attribution attribution, DateMention date)
    {
        var passage = attribution.Passage;
        var (tree, cue) = (passage.TreeAt(attribution.CueAt), passage.NodeAt(attribution.CueAt));
        return tree is not null && cue >= 0 ? IsInClause(tree, cue, date) : IsNextTo(attribution, date);
    }

    private static bool IsInClause(SyntaxTree tree, int cue, DateMention date) =>
        tree.FindHeadOf(date) is { } head && tree.FindClause(head) == tree.FindClause(cue);

    // Without a tree: "said on Monday", "said Smith on Monday", "on Monday said".
    private static bool IsNextTo(Attribution attribution, DateMention date)
    {
        var passage = attribution.Passage;
        var (first, end) = (passage.FindWord(date.Offset), passage.FindWord(date.End));
        var cueEnd = passage.FindWord(attribution.Cue.End);
        while (first > 0 && passage.Is(first - 1, WordClass.Preposition | WordClass.Adverb)) first--;
        return first == cueEnd || end == attribution.CueAt || first == attribution.Source?.End || first == attribution.Between.End;
    }
}
