using System.Diagnostics;
using System.Text;
using Enrichment.Articles;
using Enrichment.Documents.Formats;
using Enrichment.Documents.Tests.Mail;
using Enrichment.Documents.Tests.Pdf;
using Enrichment.Documents.Tests.Word;
using MimeKit;

namespace Enrichment.Documents.Tests;

// The allocations of other tests would count too.
[CollectionDefinition(nameof(FuzzTests), DisableParallelization = true)]
[Collection(nameof(FuzzTests))]
public class FuzzTests
{
    private const int Mutations = 400;
    private const long MostAllocatedBytes = 1_000_000_000;

    private static readonly ExtractionLimits Limits = new() { Time = TimeSpan.FromSeconds(5) };

    private static readonly string Body =
        WordFile.CreateParagraph("Titre", "Ferries collide")
        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>2021</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>Two ferries collided.</w:t><w:br/><w:t>Nobody was hurt.</w:t></w:r></w:p>";

    [Fact]
    public void A_changed_Word_file_is_read_or_rejected() => AssertReadOrRejected(WordFile.Create(Body));

    [Fact]
    public void A_Word_file_with_a_changed_text_is_read_or_rejected()
    {
        for (var seed = 0; seed < Mutations; seed++)
            AssertReadOrRejected(WordFile.Create(Encoding.Latin1.GetString(Mutation.Apply(Encoding.Latin1.GetBytes(Body), seed))), seed);
    }

    [Fact]
    public void A_changed_PDF_is_read_or_rejected() => AssertReadOrRejected(
        PdfFile.Create(PdfFile.CreateLines(700, PdfFile.Left, "Two ferries collided near Bergen,", "the coast guard said."),
            [new PdfLine("Done.", 60, 500, 20)]));

    [Fact]
    public void A_PDF_with_changed_objects_is_read_or_rejected() => AssertReadOrRejected(
        PdfFile.CreateRaw(PdfFile.Draw("Two ferries collided."),
            "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 5>>\nstream\n/F Do\nendstream"));

    [Fact]
    public void A_PDF_with_changed_operations_is_read_or_rejected()
    {
        var operations =
            "q 1 0 0 1 9 9 cm BT /A 10 Tf 60 700 Td /Span<</ActualText(x)>>BDC [(Two) -250 (ferries)] TJ EMC T* (collided.) "u8
            + "' ET Q 0 0 1 rg /F Do"u8;
        for (var seed = 0; seed < Mutations; seed++)
            AssertReadOrRejected(PdfFile.CreateRaw(Mutation.Apply(operations.ToArray(), seed)), seed);
    }

    [Fact]
    public void A_changed_mail_is_read_or_rejected()
    {
        var body = new Multipart("mixed")
        {
            new MultipartAlternative(new TextPart("plain") { Text = "Two ferries collided." },
                new TextPart("html") { Text = "<p>Two <b>ferries</b> collided." }),
            new MessagePart { Message = MailFile.CreateMessage(new TextPart { Text = "> Quoted\n-- \nJane" }, "Fähren") },
        };

        AssertReadOrRejected(MailFile.Create(body));
    }

    private static void AssertReadOrRejected(byte[] content)
    {
        for (var seed = 0; seed < Mutations; seed++) AssertReadOrRejected(Mutation.Apply(content, seed), seed);
    }

    private static void AssertReadOrRejected(byte[] content, int seed)
    {
        var (watch, allocated) = (Stopwatch.StartNew(), GC.GetTotalAllocatedBytes());
        var error = Record.Exception(() => new DocumentExtractor(Limits).Extract(content, CancellationToken.None));

        Assert.True(error is null or ArticleException { Code: not ErrorCode.ExtractionTimeout }, $"Seed {seed}: {error}");
        Assert.True(watch.Elapsed < Limits.Time, $"Seed {seed} took {watch.Elapsed.TotalSeconds} s.");
        Assert.True(GC.GetTotalAllocatedBytes() - allocated < MostAllocatedBytes,
            $"Seed {seed} allocated more than {MostAllocatedBytes:N0} bytes.");
    }
}
