namespace Enrichment.Articles;

/// <summary>An article as read: its metadata, its normalised text and the parts of that text. Every offset of the output refers to <see cref="Text"/>.</summary>
public sealed record Article
{
    /// <summary>The headline, from the header, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication, from the header, or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The publication it appeared in, from the header, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Its web address, from the header, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Its byline, from the header, or null.</summary>
    public string? Author { get; init; }

    /// <summary>BCP 47 tag of the language most of the text is in, or "und".</summary>
    public required string Language { get; init; }

    /// <summary>The whole text, header included, with line endings as "\n" and non-breaking spaces as spaces.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks of the text, in order; they do not overlap.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>The sentences of every block but the header, in order; they do not overlap.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>The embedded posts, in order.</summary>
    public required IReadOnlyList<Embed> Embeds { get; init; }
}
