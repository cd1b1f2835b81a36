namespace Enrichment.Articles;

/// <summary>Extracts the text of articles in other formats than plain text.</summary>
public interface ITextExtractor
{
    /// <summary>Changes when the extracted text of the same document can change. It is part of the fingerprint.</summary>
    string Version { get; }

    /// <summary>
    /// Extracts the text of <paramref name="content"/>, whose format is detected by its content. Returns null if the content is plain
    /// text in UTF-8, or in UTF-16 with a byte order mark.
    /// </summary>
    /// <param name="content">The bytes of the article.</param>
    /// <param name="cancellationToken">Cancels the extraction.</param>
    /// <exception cref="ArticleException">
    /// The content is damaged, encrypted, without text, in no known format, or exceeds a limit.
    /// </exception>
    ExtractedText? Extract(ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}
