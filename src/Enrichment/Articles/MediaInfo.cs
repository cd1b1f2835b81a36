namespace Enrichment.Articles;

/// <summary>The format of an article.</summary>
/// <param name="Type">The media type: "text/plain", "text/html", "application/pdf".</param>
/// <param name="Extractor">The library that extracted the text and its version, or null for plain text.</param>
public sealed record MediaInfo(string Type, string? Extractor = null)
{
    /// <summary>Plain text.</summary>
    public static readonly MediaInfo PlainText = new("text/plain");
}
