namespace Enrichment.Articles;

/// <summary>
/// An article: its metadata, its normalized text and the parts of that text. Every offset in the output refers to <see cref="Text"/>.
/// </summary>
public sealed record Article
{
    /// <summary>The headline, or null if none was found.</summary>
    public string? Title { get; init; }

    /// <summary>Where the headline was found; null exactly if there is none.</summary>
    public ValueOrigin? TitleFrom { get; init; }

    /// <summary>When the article was published, or null if no date with a year was found.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>Where the publication date was found; null exactly if there is none.</summary>
    public ValueOrigin? PublishedFrom { get; init; }

    /// <summary>The publication it appeared in, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>The authors, in order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The web address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The section or rubric, or null.</summary>
    public string? Section { get; init; }

    /// <summary>The dateline at the start of the first paragraph, or null if there is none.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The BCP 47 tag of the main language of the text, or "und".</summary>
    public required string Language { get; init; }

    /// <summary>
    /// The whole text, including the header of a plain text, with "\n" as line ending and spaces instead of non-breaking spaces.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>The paragraphs of the text, in order. They do not overlap.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>The sentences of all analyzed paragraphs, in order. They do not overlap.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>The embedded posts, in order.</summary>
    public required IReadOnlyList<Embed> Embeds { get; init; }
}
