using System.Text;
using Enrichment.Articles;
using Enrichment.Documents.Formats;
using Enrichment.Documents.Pdf;
using UglyToad.PdfPig;
using static Enrichment.Documents.Tests.Pdf.PdfFile;

namespace Enrichment.Documents.Tests.Pdf;

public class PdfLimitTests
{
    [Fact]
    public void A_file_without_text_is_rejected() => AssertFails(ErrorCode.NoText, "recognize the text (OCR)", CreatePage([]));

    [Fact]
    public void A_file_with_too_many_pages_is_rejected() => AssertFails(
        ErrorCode.TooManyPages, "more than 2 pages", CreateWith(null, [], [], []), new ExtractionLimits { Pages = 2 });

    [Fact]
    public void A_file_larger_than_the_limit_is_rejected() => AssertFails(
        ErrorCode.TooLarge, "a PDF of more than 100 bytes", CreatePage([]), new ExtractionLimits { PdfBytes = 100 });

    [Fact]
    public void A_decompression_bomb_is_rejected() =>
        AssertFails(ErrorCode.ExpandsTooFar, "more than 104,857,600 bytes after decompression", CreateRaw(new byte[150 * 1024 * 1024]));

    [Fact]
    public void A_bomb_inside_a_bomb_is_rejected()
    {
        var file = CreateFileWithContent("/Filter[/FlateDecode/FlateDecode]", Compress(Compress(new byte[150 * 1024 * 1024])));

        AssertFails(ErrorCode.ExpandsTooFar, "after decompression", file);
    }

    [Fact]
    public void A_bomb_of_runs_is_rejected() => AssertFails(
        ErrorCode.ExpandsTooFar, "after decompression",
            CreateFileWithContent("/Filter/RunLengthDecode", [.. Enumerable.Repeat<byte>(129, 2 * 1024 * 1024)]));

    [Fact]
    public void A_bomb_in_LZW_is_rejected() => AssertFails(
        ErrorCode.ExpandsTooFar, "after decompression", CreateFileWithContent("/Filter/LZWDecode", CreateLzwBomb()));

    [Fact]
    public void Streams_that_are_expanded_again_and_again_are_rejected()
    {
        var forms = Enumerable.Range(6, 10).Select(number => CreateForm(number, number + 1, 10)).Append(CreateForm(16, 5, 0));

        AssertFails(ErrorCode.ExpandsTooFar, "drawing operations", CreateRaw("/F Do"u8.ToArray(), [.. forms]));
    }

    [Fact]
    public void Forms_that_are_nested_deeply_are_rejected()
    {
        var forms = Enumerable.Range(6, 600).Select(number => CreateForm(number, number + 1, 1)).Append(CreateForm(606, 5, 0));

        AssertFails(ErrorCode.NestedTooDeeply, "nested more than 500 deep", CreateRaw("/F Do"u8.ToArray(), [.. forms]));
    }

    [Fact]
    public void A_page_with_too_much_text_is_rejected() => AssertFails(
        ErrorCode.TooLarge, "more than 100,000 characters", CreateRaw(Draw(new string('a', 100_001))));

    [Fact]
    public void Too_much_text_is_rejected() => AssertFails(
        ErrorCode.TooLarge, "more than 10 characters of text",
            CreateRaw(Draw("Two ferries collided.")), new ExtractionLimits { TextBytes = 10 });

    [Fact]
    public void A_file_with_a_password_is_rejected()
    {
        var file = new RawPdf();
        file.Add("<</Type/Catalog/Pages 2 0 R>>");
        file.Add("<</Type/Pages/Kids[]/Count 0>>");
        var key = new string('0', 64);

        AssertFails(
            ErrorCode.EncryptedDocument,
            "save it without a password",
            file.Build($"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{key}>/U<{key}>>>"));
    }

    [Fact]
    public void A_cross_reference_with_invalid_fields_does_not_end_the_process()
    {
        var file = Encoding.ASCII.GetBytes(
            "%PDF-1.7\n1 0 obj\n<</Type/XRef/W[1 -9 1]/Size 2/Root 1 0 R/Length " +
            "3>>\nstream\nabc\nendstream\nendobj\nstartxref\n9\n%%EOF\n");

        Assert.Equal(ErrorCode.DamagedDocument, Documents.Fail(file).Code);
    }

    [Fact]
    public void A_truncated_file_is_damaged() =>
        AssertFails(ErrorCode.DamagedDocument, "looks like a PDF but cannot be read", "%PDF-1.7\n1 0 obj\n<<"u8.ToArray());

    [Fact]
    public void A_file_of_10_MB_is_read()
    {
        var file = new RawPdf();
        file.Add("<</Type/Catalog/Pages 2 0 R>>");
        file.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        file.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</A 5 0 R>>/XObject<</F 6 0 R>>>>>>");
        file.AddStream("", [.. Draw("The ferry sank."), .. " /F Do"u8]);
        file.Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        file.AddStream("/Type/XObject/Subtype/Image/Width 2000/Height 2000/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode",
            new byte[10_500_000]);

        Assert.Equal(["The ferry sank."], Documents.ExtractTexts(file.Build()));
    }

    [Fact]
    public void A_canceled_extraction_stops() => Assert.Throws<OperationCanceledException>(
        () => new DocumentExtractor().Extract(CreateRaw(Draw("Text.")), new CancellationToken(canceled: true)));

    [Fact]
    public void A_page_of_operations_without_operands_stops_when_the_extraction_is_canceled()
    {
        using var cancellation = new CancellationTokenSource();
        var budget = new PdfBudget(ExtractionLimits.Default, cancellation.Token);
        var log = new CancelingLog(new BudgetLog(budget), last: 100, cancellation);
        var file = CreateRaw(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("Tj ", 2_000))));
        using var document = PdfDocument.Open(file, new PdfOptions(budget) { Logger = log });
        document.AddPageFactory<TextPage, TextPageFactory>();

        Assert.Throws<OperationCanceledException>(() => document.GetPage<TextPage>(1));
        Assert.Equal(100, log.Count);
    }

    private static void AssertFails(ErrorCode code, string message, byte[] content, ExtractionLimits? limits = null)
    {
        var error = Documents.Fail(content, limits);
        Assert.Equal(code, error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private static byte[] CreateFileWithContent(string dictionary, byte[] content)
    {
        var file = new RawPdf();
        file.Add("<</Type/Catalog/Pages 2 0 R>>");
        file.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        file.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>");
        file.AddStream(dictionary, content);
        return file.Build();
    }

    // A form that draws the form with the number "next" several times.
    private static string CreateForm(int number, int next, int times)
    {
        var content = string.Concat(Enumerable.Repeat($"/F{number} Do ", times));
        return $"<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</F{number} {next} 0 R>>>>/Length " +
            $"{content.Length}>>\nstream\n{content}\nendstream";
    }

    // The codes 256 (clear), 65, and then each time the code that is added last, so that the sequences become longer and longer.
    private static byte[] CreateLzwBomb()
    {
        var bits = new List<bool>();
        void Add(int code, int width)
        {
            for (var bit = width - 1; bit >= 0; bit--) bits.Add((code >> bit & 1) == 1);
        }

        for (var round = 0; round < 20; round++)
        {
            Add(256, round == 0 ? 9 : 12);
            Add(65, 9);
            for (var next = 258; next < 4095; next++) Add(next, next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9);
        }

        var bytes = new byte[bits.Count / 8];
        for (var at = 0; at < bytes.Length * 8; at++)
        {
            if (bits[at]) bytes[at / 8] |= (byte)(128 >> (at % 8));
        }

        return bytes;
    }
}
