using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Enrichment.Documents.Tests.Word;

/// <summary>Word files with the given content.</summary>
internal static class WordFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// <summary>A file with the paragraphs <paramref name="texts"/>.</summary>
    public static byte[] CreateFromTexts(params string[] texts) =>
        Create(string.Concat(texts.Select(text => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")));

    /// <summary>A file whose body is the XML <paramref name="body"/>.</summary>
    public static byte[] Create(string body, Action<WordprocessingDocument>? change = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Feed(main, $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
            var styles = main.AddNewPart<StyleDefinitionsPart>();
            styles.Styles = new Styles(
                CreateStyle("Titre", "Title"), CreateStyle("Titre1", "heading 1"), CreateStyle("Lgende", "caption"),
                CreateStyle("TM1", "toc 1"), CreateStyle("Zwischentitel", "Zwischentitel", basedOn: "Titre1"));
            change?.Invoke(document);
        }

        return stream.ToArray();
    }

    /// <summary>A paragraph in the style <paramref name="style"/>.</summary>
    public static string CreateParagraph(string style, string text) =>
        $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    /// <summary>Adds footnotes, one for each of <paramref name="texts"/>.</summary>
    public static void AddFootnotes(WordprocessingDocument document, params string[] texts) => Feed(
        document.MainDocumentPart!.AddNewPart<FootnotesPart>(),
        $"<w:footnotes {Namespaces}>"
        + string.Concat(
            texts.Select((text, id) => $"<w:footnote w:id=\"{id}\"><w:p><w:r><w:footnoteRef/><w:t>{text}</w:t></w:r></w:p></w:footnote>"))
        + "</w:footnotes>");

    /// <summary>A ZIP file with empty files of these names.</summary>
    public static byte[] CreateZip(params string[] names)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var name in names) zip.CreateEntry(name);
        }

        return stream.ToArray();
    }

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(content);
    }

    private static Style CreateStyle(string id, string name, string? basedOn = null)
    {
        var style = new Style(new StyleName { Val = name }) { StyleId = id, Type = StyleValues.Paragraph };
        if (basedOn is not null) style.Append(new BasedOn { Val = basedOn });
        return style;
    }
}
