using Enrichment.Articles;
using Enrichment.Documents.Encodings;
using Enrichment.Documents.Formats;
using Enrichment.Documents.Html;
using Enrichment.Documents.Mail;
using Enrichment.Documents.Pdf;
using Enrichment.Documents.Records;
using Enrichment.Documents.Word;

namespace Enrichment.Documents;

/// <summary>
/// Extracts the text of documents: Word files, PDFs, mails, web pages, JSON records and text in legacy encodings. The content determines
/// the format, never the name. Nothing is fetched.
/// </summary>
/// <param name="limits">The limits of an extraction.</param>
public sealed class DocumentExtractor(ExtractionLimits limits) : ITextExtractor
{
    // The first format that matches is used.
    private static readonly IDocumentFormat[] Formats =
    [
        new WordFormat(), new OtherZipFormat(), new OldOfficeFormat(), new PdfFormat(), new MailFormat(),
        new RecordFormat(), new HtmlFormat(), new LegacyTextFormat(),
    ];

    /// <summary>Creates an extractor with the default limits.</summary>
    public DocumentExtractor()
        : this(ExtractionLimits.Default)
    {
    }

    /// <inheritdoc/>
    public string Version => "1.0.0";

    /// <inheritdoc/>
    public ExtractedText? Extract(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var format in Formats)
        {
            if (format.Matches(content.Span)) return Extract(format, content, cancellationToken);
        }

        return null;
    }

    private ExtractedText Extract(IDocumentFormat format, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var maxBytes = format.GetMaxBytes(limits);
        if (content.Length > maxBytes)
        {
            throw new ArticleException(
                ErrorCode.TooLarge,
                $"The article is {format.Name} of more than {maxBytes:N0} bytes; send in its text, or split it into parts.");
        }

        return ExtractionThread.Run(format, content, limits, cancellationToken);
    }
}
