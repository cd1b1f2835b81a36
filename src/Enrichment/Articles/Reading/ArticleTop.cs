using Enrichment.Articles.Datelines;
using Enrichment.Articles.WrittenDates;

namespace Enrichment.Articles.Reading;

/// <summary>What the text itself says about an article, in the lines around the body.</summary>
internal sealed record ArticleTop
{
    /// <summary>The paragraphs of the text, where the title is a heading and lines with authors and dates are bylines.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>The title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The line with the publication date, or null.</summary>
    public DatedLine? DatedLine { get; init; }

    /// <summary>The dateline, or null.</summary>
    public FoundDateline? Dateline { get; init; }

    /// <summary>The authors that a byline names.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The web address on a line of its own above the body, or null.</summary>
    public string? Url { get; init; }
}
