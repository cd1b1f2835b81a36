using Enrichment.Articles;
using Enrichment.Documents.Formats;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Enrichment.Documents.Pdf;

/// <summary>PDF files. Scripts, links, forms and embedded files are ignored.</summary>
internal sealed class PdfFormat : IDocumentFormat
{
    private static readonly ReadingWarning ByLayout = new(
        "extractedByLayout",
        "The text of the PDF was extracted by its layout: the order and the breaks of paragraphs can differ from the page.");

    public string Name => "a PDF";

    public int GetMaxBytes(ExtractionLimits limits) => limits.PdfBytes;

    public bool Matches(ReadOnlySpan<byte> content) => content.TrimStart("\uFEFF \t\r\n\0"u8).StartsWith("%PDF-"u8);

    public ExtractedText Extract(ReadOnlyMemory<byte> content, ExtractionLimits limits, CancellationToken cancellationToken)
    {
        var budget = new PdfBudget(limits, cancellationToken);
        try
        {
            using var document = PdfDocument.Open(content, new PdfOptions(budget));
            return Read(document, budget, limits);
        }
        catch (PdfDocumentEncryptedException)
        {
            budget.Check();
            throw new ArticleException(
                ErrorCode.EncryptedDocument, "The PDF is encrypted with a password; save it without a password and send that in.");
        }
        catch (Exception)
        {
            // The library can replace the exception of the budget with its own.
            budget.Check();
            throw;
        }
    }

    private static ExtractedText Read(PdfDocument document, PdfBudget budget, ExtractionLimits limits)
    {
        budget.Check();
        if (document.NumberOfPages > limits.Pages)
            throw new ArticleException(
                ErrorCode.TooManyPages, $"The PDF has more than {limits.Pages:N0} pages; send in the pages of the article.");
        document.AddPageFactory<TextPage, TextPageFactory>();
        var pages = new List<PageText>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            budget.StartPage();
            pages.Add(PageTextReader.Read(document.GetPage<TextPage>(number)));
            budget.Check();
        }

        var text = PdfText.Create(RunningLines.Remove(pages), budget.Check);
        if (text.Blocks.Count == 0) throw CreateNoText();
        return new ExtractedText
        {
            Media = new MediaInfo("application/pdf", Library.Describe<PdfDocument>()),
            Blocks = text.Blocks,
            Metadata = PdfMetadata.Create(document.Information, text),
            Warnings = [ByLayout],
        };
    }

    private static ArticleException CreateNoText() => new(
        ErrorCode.NoText,
        "The PDF has no text: its pages are images, for example from a scanner; recognize the text (OCR) and send that in.");
}
