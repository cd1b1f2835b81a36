using Enrichment.Articles;

namespace Enrichment.Documents.Formats;

/// <summary>A format of documents. The extractor has a list of them.</summary>
internal interface IDocumentFormat
{
    /// <summary>The name of the format in messages, with an article: "a PDF".</summary>
    string Name { get; }

    /// <summary>The limit of this format, in bytes.</summary>
    int GetMaxBytes(ExtractionLimits limits);

    /// <summary>Whether <paramref name="content"/> is in this format. Its first bytes decide, at the speed of a text search.</summary>
    bool Matches(ReadOnlySpan<byte> content);

    /// <summary>
    /// Extracts the text of <paramref name="content"/>, which matches. Runs on a thread with a large stack. An exception that is no
    /// <see cref="ArticleException"/> is reported as <see cref="ErrorCode.DamagedDocument"/>.
    /// </summary>
    /// <param name="content">The bytes of the document, at most <see cref="GetMaxBytes"/>.</param>
    /// <param name="limits">The limits other than the size of the content and the time.</param>
    /// <param name="cancellationToken">Canceled by the caller or when the time is over. Check it in long loops.</param>
    /// <exception cref="ArticleException">The document is damaged, encrypted, without text or exceeds a limit.</exception>
    ExtractedText Extract(ReadOnlyMemory<byte> content, ExtractionLimits limits, CancellationToken cancellationToken);
}
