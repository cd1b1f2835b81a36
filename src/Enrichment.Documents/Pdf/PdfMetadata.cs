using Enrichment.Articles;
using Enrichment.Documents.Formats;
using UglyToad.PdfPig.Content;

namespace Enrichment.Documents.Pdf;

/// <summary>
/// Chooses the title and the authors of a PDF. The times in its properties are those of the file and not of the publication, so they are no
/// date.
/// </summary>
internal static class PdfMetadata
{
    private const int FirstBlocks = 20;

    /// <summary>The title of the properties if the text has it too, or else the largest heading of the first page.</summary>
    public static ArticleMetadata Create(DocumentInformation information, PdfText text)
    {
        var title = DocumentTitle.Check(information.Title);
        var isInText = title is not null && text.Blocks.Take(FirstBlocks)
            .Any(block => GetLetters(block.Text).Contains(GetLetters(title), StringComparison.Ordinal));
        return new ArticleMetadata
        {
            Title = isInText ? title : text.LargestHeading ?? title,
            Authors = DocumentAuthors.Confirm(information.Author, text.Blocks),
        };
    }

    private static string GetLetters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
