using System.Text;
using Enrichment.Articles;

namespace Enrichment.Documents.Tests.Word;

public class OtherOfficeTests
{
    [Theory]
    [InlineData("an Excel file", "[Content_Types].xml", "xl/workbook.xml")]
    [InlineData("a PowerPoint file", "[Content_Types].xml", "ppt/presentation.xml")]
    [InlineData("an OpenDocument file", "mimetype", "META-INF/manifest.xml", "content.xml")]
    [InlineData("an e-book (EPUB)", "mimetype", "META-INF/container.xml")]
    [InlineData("a Java archive", "META-INF/MANIFEST.MF", "a.class")]
    [InlineData("an Apple Pages, Numbers or Keynote file", "Index/Document.iwa", "Metadata/Properties.plist")]
    [InlineData("a ZIP archive", "word/notes.txt")]
    [InlineData("a ZIP archive")]
    public void Another_ZIP_file_is_rejected_by_name(string description, params string[] names)
    {
        var error = Documents.Fail(WordFile.CreateZip(names));

        Assert.Equal(ErrorCode.BinaryContent, error.Code);
        Assert.Equal(
            $"The content is {description}; save its text as a Word file (.docx), HTML or plain text, and send that in.", error.Message);
    }

    [Theory]
    [InlineData("WordDocument", "The content is an old Word file (.doc); save it as .docx, and send that in.")]
    [InlineData(
        "WORKBOOK", "The content is an old Excel file (.xls); save its text as a Word file (.docx) or plain text, and send that in.")]
    [InlineData("PowerPoint Document",
        "The content is an old PowerPoint file (.ppt); save its text as a Word file (.docx) or plain text, and send that in.")]
    [InlineData("__properties_version1.0",
        "The content is an Outlook message (.msg); save it as .eml, HTML or plain text, and send that in.")]
    [InlineData("Other", "The content is an old Office file; save its text as a Word file (.docx) or plain text, and send that in.")]
    public void An_old_Office_file_is_rejected_by_name(string stream, string message)
    {
        var error = Documents.Fail(CreateCompoundFile(stream));

        Assert.Equal(ErrorCode.BinaryContent, error.Code);
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void An_encrypted_Office_file_is_rejected()
    {
        var error = Documents.Fail(CreateCompoundFile("EncryptedPackage"));

        Assert.Equal(ErrorCode.EncryptedDocument, error.Code);
        Assert.Contains("save it without a password", error.Message, StringComparison.Ordinal);
    }

    // A header of 512 bytes and a directory with the root and one stream.
    private static byte[] CreateCompoundFile(string stream)
    {
        var file = new byte[1024];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        WriteEntry(file.AsSpan(512), "Root Entry");
        WriteEntry(file.AsSpan(640), stream);
        return file;
    }

    private static void WriteEntry(Span<byte> entry, string name)
    {
        var length = Encoding.Unicode.GetBytes(name, entry) + 2;
        BitConverter.TryWriteBytes(entry[64..], (ushort)length);
    }
}
