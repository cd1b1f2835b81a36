namespace Enrichment.Articles;

/// <summary>What a document says about itself outside its text. A value that the document does not have is null.</summary>
public sealed record ArticleMetadata
{
    /// <summary>The headline, without the name of the site.</summary>
    public string? Title { get; init; }

    /// <summary>The publication time as written, in any form that <see cref="PublicationDate"/> reads.</summary>
    public string? Published { get; init; }

    /// <summary>The publication or the site.</summary>
    public string? Publisher { get; init; }

    /// <summary>The authors, in order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The web address.</summary>
    public string? Url { get; init; }

    /// <summary>The section or rubric.</summary>
    public string? Section { get; init; }

    /// <summary>The BCP 47 tag of the language that the document declares.</summary>
    public string? Language { get; init; }
}
