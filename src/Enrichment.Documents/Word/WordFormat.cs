using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Word;

/// <summary>Word files since 2007 (.docx, .docm, .dotx). Macros, links and embedded files are ignored.</summary>
internal sealed class WordFormat : IDocumentFormat
{
    /// <summary>The name of the format in messages.</summary>
    public const string Description = "a Word file";

    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The first bytes of a ZIP file.</summary>
    public static ReadOnlySpan<byte> FirstBytes => "PK\u0003\u0004"u8;

    public string Name => Description;

    public int GetMaxBytes(ExtractionLimits limits) => limits.WordBytes;

    // The names of the parts are not compressed.
    public bool Matches(ReadOnlySpan<byte> content) =>
        content.StartsWith(FirstBytes) && (content.IndexOf("word/"u8) >= 0 || content.IndexOf("Word/"u8) >= 0);

    public ExtractedText Extract(ReadOnlyMemory<byte> content, ExtractionLimits limits, CancellationToken cancellationToken)
    {
        ZipContents.CheckWordFile(content, limits);
        using var stream = ContentStream.Open(content);
        var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = limits.ExpandedBytes };
        using var document = WordprocessingDocument.Open(stream, isEditable: false, settings);
        var main = document.MainDocumentPart ?? throw new InvalidDataException("The main part is missing.");
        var reader = new WordTextReader(new WordStyles(main.StyleDefinitionsPart, limits), limits, cancellationToken);
        reader.Read(main);
        if (main.FootnotesPart is { } footnotes) reader.Read(footnotes);
        if (main.EndnotesPart is { } endnotes) reader.Read(endnotes);
        return reader.Blocks.Count > 0 ? CreateText(document, reader) : throw CreateNoText();
    }

    // The times in the properties are those of the file, not of the publication.
    private static ExtractedText CreateText(WordprocessingDocument document, WordTextReader reader)
    {
        var (title, creator) = ReadProperties(document);
        return new ExtractedText
        {
            Media = new MediaInfo(MediaType, Library.Describe<WordprocessingDocument>()),
            Blocks = reader.Blocks,
            Metadata = new ArticleMetadata
            {
                Title = reader.HasTitle ? null : DocumentTitle.Check(title),
                Authors = DocumentAuthors.Confirm(creator, reader.Blocks),
            },
            Warnings = reader.EmbeddedDocuments == 0 ? [] : [CreateWarning(reader.EmbeddedDocuments)],
        };
    }

    // The text is worth more than its properties.
    private static (string? Title, string? Creator) ReadProperties(WordprocessingDocument document)
    {
        try
        {
            return (document.PackageProperties.Title, document.PackageProperties.Creator);
        }
        catch (XmlException)
        {
            return default;
        }
    }
    private static ReadingWarning CreateWarning(int count) =>
        new("embeddedDocuments", $"The Word file embeds {count} other documents as text; they were not read.");

    private static ArticleException CreateNoText() => new(
        ErrorCode.NoText, "The Word file has no text outside its images, headers and footers; add the text and send it in again.");
}
