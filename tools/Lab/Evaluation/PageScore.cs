using System.Text.RegularExpressions;
using Enrichment.Articles;
using Enrichment.Lab.Corpora;

namespace Enrichment.Lab.Evaluation;

/// <summary>How well a saved page was read. A value is null if it is not known what is right.</summary>
/// <param name="Page">The page.</param>
/// <param name="Read">What was read.</param>
internal sealed partial record PageScore(SavedPage Page, ExtractedText Read)
{
    /// <summary>The part of the article's words that were kept, from 0 to 1.</summary>
    public double? Kept { get; } = Page.Text is null ? null : Share(CountShared(Page, Read), SplitWords(Page.Text).Count);

    /// <summary>The part of the kept words that are not from the article, from 0 to 1.</summary>
    public double? Foreign { get; } = Page.Text is null ? null : 1 - Share(CountShared(Page, Read), SplitWords(JoinText(Page, Read)).Count);

    /// <summary>How many words were kept, and how many of them are from the article.</summary>
    public (int All, int Shared) Words { get; } =
        Page.Text is null ? default : (SplitWords(JoinText(Page, Read)).Count, CountShared(Page, Read));

    /// <summary>The part of the known parts of the article that were kept, from 0 to 1.</summary>
    public double? With { get; } = ShareFound(Page.With, Read);

    /// <summary>The part of the known parts of the page that are not the article but were kept, from 0 to 1.</summary>
    public double? Without { get; } = ShareFound(Page.Without, Read);

    /// <summary>Whether the title is right, without regard to case and punctuation; null also if none was found.</summary>
    public bool? Title { get; } = Page.Title is null || Read.Metadata.Title is null
        ? null
        : SplitWords(Page.Title).SequenceEqual(SplitWords(Read.Metadata.Title));

    /// <summary>Whether the authors are right, in any order; null also if none was found.</summary>
    public bool? Authors { get; } = Page.Authors is null || Read.Metadata.Authors.Count == 0
        ? null
        : SplitWords(string.Join(' ', Page.Authors)).Order().SequenceEqual(SplitWords(string.Join(' ', Read.Metadata.Authors)).Order());

    /// <summary>Whether the publication date is right; null also if none was found.</summary>
    public bool? Published { get; } = Page.Published is null || Read.Metadata.Published is null
        ? null
        : PageDate.Read(Read.Metadata.Published) is { } day && (PageDate.Read(Page.Published) ?? Page.Published[..10]) == day;

    /// <summary>The text that was read, without the title.</summary>
    public string Text => JoinText(Page, Read);

    private static int CountShared(SavedPage page, ExtractedText read)
    {
        var words = SplitWords(page.Text!).GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        return SplitWords(JoinText(page, read)).Count(word => words.TryGetValue(word, out var left) && (words[word] = left - 1) >= 0);
    }

    private static double Share(int count, int total) => total == 0 ? 1 : (double)count / total;

    private static double? ShareFound(IReadOnlyList<string>? parts, ExtractedText read)
    {
        if (parts is not { Count: > 0 }) return null;
        var text = Normalize(string.Join(' ', read.Blocks.Select(block => block.Text)));
        return (double)parts.Count(part => text.Contains(Normalize(part), StringComparison.Ordinal)) / parts.Count;
    }

    // The title is no part of the expected text, unless the text repeats it.
    private static string JoinText(SavedPage page, ExtractedText read)
    {
        string[] titles = [Normalize(page.Title ?? ""), Normalize(read.Metadata.Title ?? "")];
        var blocks = read.Blocks.Count > 0 && titles.Contains(Normalize(read.Blocks[0].Text)) ? read.Blocks.Skip(1) : read.Blocks;
        return string.Join('\n', blocks.Select(block => block.Text));
    }

    private static string Normalize(string text) => string.Join(' ', SplitWords(text));

    private static List<string> SplitWords(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    // Of a language without spaces, every character is a word.
    [GeneratedRegex(@"[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]|[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();
}
