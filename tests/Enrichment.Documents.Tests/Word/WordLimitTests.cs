using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Tests.Word;

public class WordLimitTests
{
    [Fact]
    public void A_file_without_text_is_rejected() =>
        AssertFails(ErrorCode.NoText, "has no text outside its images", WordFile.Create("<w:p/>"));

    [Fact]
    public void A_decompression_bomb_is_rejected_before_it_is_decompressed() =>
        AssertFails(ErrorCode.ExpandsTooFar, "more than 10,000,000 bytes",
            CreateBomb(20), new ExtractionLimits { ExpandedBytes = 10_000_000 });

    [Fact]
    public void A_bomb_that_states_a_small_size_is_not_decompressed_beyond_it()
    {
        var bomb = CreateBomb(20);
        // The sizes in the directory at the end of the file.
        for (var at = bomb.AsSpan().IndexOf("PK\u0001\u0002"u8); at >= 0 && at < bomb.Length - 46; at++)
        {
            if (bomb.AsSpan(at).StartsWith("PK\u0001\u0002"u8))
                BitConverter.GetBytes(Math.Min(5000, BitConverter.ToInt32(bomb, at + 24))).CopyTo(bomb, at + 24);
        }

        AssertFails(ErrorCode.DamagedDocument, "position 5001", bomb);
    }

    [Fact]
    public void A_file_with_too_many_parts_is_rejected() => AssertFails(
        ErrorCode.ExpandsTooFar,
        "more than 10,000 parts",
        WordFile.CreateZip(["[Content_Types].xml", .. Enumerable.Range(0, 10_001).Select(number => $"word/p{number}.bin")]));

    [Fact]
    public void Deep_nesting_is_rejected()
    {
        var body = new StringBuilder();
        for (var depth = 0; depth < 100_000; depth++) body.Append("<w:sdt><w:sdtContent>");
        body.Append("<w:p/>");
        for (var depth = 0; depth < 100_000; depth++) body.Append("</w:sdtContent></w:sdt>");

        AssertFails(ErrorCode.NestedTooDeeply, "nested more than 500 deep", WordFile.Create(body.ToString()));
    }

    [Fact]
    public void Too_much_text_is_rejected() => AssertFails(
        ErrorCode.TooLarge, "more than 20 characters of text",
            WordFile.CreateFromTexts("Two ferries collided."), new ExtractionLimits { TextBytes = 20 });

    [Fact]
    public void A_file_larger_than_the_limit_is_rejected() => AssertFails(
        ErrorCode.TooLarge, "a Word file of more than 100 bytes",
            WordFile.CreateFromTexts("Text."), new ExtractionLimits { WordBytes = 100 });

    [Fact]
    public void A_file_of_10_MB_with_images_is_read()
    {
        var image = new byte[10 * 1024 * 1024];
        new Random(1).NextBytes(image);
        var file = WordFile.Create("<w:p><w:r><w:t>The ferry sank.</w:t></w:r></w:p>", document =>
        {
            using var content = new MemoryStream(image);
            document.MainDocumentPart!.AddNewPart<ImagePart>("image/png", "image").FeedData(content);
        });

        Assert.True(file.Length > image.Length);
        Assert.Equal(["The ferry sank."], Documents.ExtractTexts(file));
    }

    [Fact]
    public void A_document_type_with_entities_is_rejected()
    {
        var file = WordFile.Create("<w:p/>", document =>
        {
            using var content = new MemoryStream(
                Encoding.UTF8.GetBytes("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d>&e;</d>"));
            document.MainDocumentPart!.FeedData(content);
        });

        AssertFails(ErrorCode.DamagedDocument, "DTD is prohibited", file);
    }

    [Fact]
    public void A_truncated_file_is_damaged()
    {
        var file = WordFile.CreateFromTexts("The ferry sank.");

        AssertFails(ErrorCode.DamagedDocument, "cannot be read", file[..(file.Length / 2)]);
    }

    [Fact]
    public void A_canceled_extraction_stops() => Assert.Throws<OperationCanceledException>(
        () => new DocumentExtractor().Extract(WordFile.CreateFromTexts("Text."), new CancellationToken(canceled: true)));

    private static void AssertFails(ErrorCode code, string message, byte[] content, ExtractionLimits? limits = null)
    {
        var error = Documents.Fail(content, limits);
        Assert.Equal(code, error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private static byte[] CreateBomb(int mebibytes) =>
        WordFile.Create($"<w:p><w:r><w:t>{new string('a', mebibytes * 1024 * 1024)}</w:t></w:r></w:p>");
}
