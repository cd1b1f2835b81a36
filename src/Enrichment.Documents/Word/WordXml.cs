using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Word;

/// <summary>The name and the attributes of the element at which a reader is.</summary>
internal static class WordXml
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static readonly HashSet<string> Namespaces = new(StringComparer.Ordinal)
    {
        Word,
        StrictWord,
        "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "http://purl.oclc.org/ooxml/officeDocument/math",
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
    };

    /// <summary>
    /// Opens <paramref name="part"/>. The typed reader of the library loses the text of elements at a place that is unknown to it.
    /// </summary>
    public static XmlReader Open(OpenXmlPart part, ExtractionLimits limits) => XmlReader.Create(
        part.GetStream(FileMode.Open, FileAccess.Read),
        new XmlReaderSettings
        {
            CloseInput = true,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = limits.ExpandedBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });

    /// <summary>The local name of an element of Word, of a formula or of markup compatibility, or else "".</summary>
    public static string GetName(XmlReader reader) => Namespaces.Contains(reader.NamespaceURI) ? reader.LocalName : "";

    /// <summary>The value of the attribute "w:val", or null.</summary>
    public static string? GetValue(XmlReader reader) => GetAttribute(reader, "val");

    /// <summary>The attribute "w:val" as a number, or null.</summary>
    public static int? GetNumber(XmlReader reader) =>
        int.TryParse(GetValue(reader), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether an element that turns a property on or off turns it on.</summary>
    public static bool IsOn(XmlReader reader) => GetValue(reader) is not ("0" or "false" or "off");

    /// <summary>The value of the attribute <paramref name="name"/>, or null.</summary>
    public static string? GetAttribute(XmlReader reader, string name) =>
        reader.GetAttribute(name, Word) ?? reader.GetAttribute(name, StrictWord);
}
