using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Word;

/// <summary>
/// OLE compound files: Office files before 2007, Outlook messages, and encrypted Office files. They are rejected with the name of their
/// format.
/// </summary>
internal sealed class OldOfficeFormat : IDocumentFormat
{
    // Entries of the directory of the file are aligned: a name in UTF-16 and then its length in bytes, with the terminating zero.
    private const int EntryBytes = 128;
    private const int NameBytes = 64;

    private static readonly (string Stream, string Description)[] Formats =
    [
        ("WordDocument", "an old Word file (.doc); save it as .docx"),
        ("Workbook", "an old Excel file (.xls); save its text as a Word file (.docx) or plain text"),
        ("Book", "an old Excel file (.xls); save its text as a Word file (.docx) or plain text"),
        ("PowerPoint Document", "an old PowerPoint file (.ppt); save its text as a Word file (.docx) or plain text"),
        ("__properties_version1.0", "an Outlook message (.msg); save it as .eml, HTML or plain text"),
    ];

    public string Name => "an old Office file";

    public int GetMaxBytes(ExtractionLimits limits) => int.MaxValue;

    public bool Matches(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    public ExtractedText Extract(ReadOnlyMemory<byte> content, ExtractionLimits limits, CancellationToken cancellationToken)
    {
        var streams = FindStreams(content.Span);
        if (streams.Contains("EncryptedPackage"))
        {
            throw new ArticleException(
                ErrorCode.EncryptedDocument, "The Office file is encrypted with a password; save it without a password and send that in.");
        }

        var description = Formats.FirstOrDefault(format => streams.Contains(format.Stream)).Description;
        throw new ArticleException(
            ErrorCode.BinaryContent,
            $"The content is {description ?? "an old Office file; save its text as a Word file (.docx) or plain text"}, and send that in.");
    }

    private static HashSet<string> FindStreams(ReadOnlySpan<byte> content)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at + EntryBytes <= content.Length; at += EntryBytes)
        {
            var entry = content.Slice(at, EntryBytes);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[NameBytes..]);
            if (length is < 4 or > NameBytes || length % 2 != 0 || entry[length - 2] != 0 || entry[length - 1] != 0) continue;
            names.Add(new string(MemoryMarshal.Cast<byte, char>(entry[..(length - 2)])));
        }

        return names;
    }
}
