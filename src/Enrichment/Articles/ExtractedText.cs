namespace Enrichment.Articles;

/// <summary>The text of a document and what the document says about itself.</summary>
public sealed record ExtractedText
{
    /// <summary>The format of the document and its extractor.</summary>
    public required MediaInfo Media { get; init; }

    /// <summary>The parts of the text, in reading order. None is empty.</summary>
    public required IReadOnlyList<TextBlock> Blocks { get; init; }

    /// <summary>The metadata of the document.</summary>
    public ArticleMetadata Metadata { get; init; } = new();

    /// <summary>The problems that affect part of the text.</summary>
    public IReadOnlyList<ReadingWarning> Warnings { get; init; } = [];
}
