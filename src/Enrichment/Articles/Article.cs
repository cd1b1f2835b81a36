namespace Enrichment.Articles;

/// <summary>
/// An article: its metadata, its normalized text and the parts of that text. Every offset in the output refers to <see cref="Text"/>.
/// </summary>
public sealed record Article
{
    /// <summary>The headline, from the header, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication, from the header, or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The publication it appeared in, from the header, or null.</summary>
    public string? Source { get; init; }

    /// <summary>The web address, from the header, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The byline, from the header, or null.</summary>
    public string? Author { get; init; }

    /// <summary>The BCP 47 tag of the main language of the text, or "und".</summary>
    public required string Language { get; init; }

    /// <summary>The whole text including the header, with "\n" as line ending and spaces instead of non-breaking spaces.</summary>
    public required string Text { get; init; }

    /// <summary>The paragraphs of the text, in order. They do not overlap.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>The sentences of all paragraphs except the header, in order. They do not overlap.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>The embedded posts, in order.</summary>
    public required IReadOnlyList<Embed> Embeds { get; init; }
}
