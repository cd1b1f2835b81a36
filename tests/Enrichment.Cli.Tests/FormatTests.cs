using Enrichment.Articles;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Tests;

public class FormatTests
{
    [Fact]
    public async Task Documents_of_every_format_are_enriched_whatever_their_names()
    {
        using var folder = new TempFolder();
        foreach (var (name, _, content) in SampleDocuments.All) folder.Write($"in/{name}.txt", content);

        var result = await Enrich.InAsync(folder, "run", "in");

        Assert.Equal(0, result.ExitCode);
        Assert.All(SampleDocuments.All, document =>
        {
            var enriched = EnrichmentJson.ReadArticle(File.ReadAllBytes(folder[$"enriched/{document.Name}.txt.json"]));
            Assert.Equal(document.MediaType, enriched.Media.Type);
            Assert.Equal(SampleDocuments.Title, enriched.Article.Title);
            Assert.Contains(SampleDocuments.Sentence, enriched.Article.Text, StringComparison.Ordinal);
            Assert.NotEmpty(enriched.Claims!);
        });
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_gets_a_record_with_the_reason()
    {
        using var folder = new TempFolder();
        folder.Write("in/damaged.pdf", "%PDF-1.7\n%%EOF"u8.ToArray());
        folder.Write("in/image.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0]);

        var result = await Enrich.InAsync(folder, "run", "in", "--include", "*");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(ErrorCode.DamagedDocument, ReadCode(folder, "damaged.pdf"));
        Assert.Equal(ErrorCode.BinaryContent, ReadCode(folder, "image.png"));
    }

    private static ErrorCode ReadCode(TempFolder folder, string name) =>
        EnrichmentJson.ReadFailure(File.ReadAllBytes(folder[$"failed/{name}.json"])).Code;
}
