using System.Text;
using Enrichment.Export.Page;
using Enrichment.Pipeline;

namespace Enrichment.Export.Tests;

/// <summary>What is true of documents that were not written by the pipeline, or were changed afterwards.</summary>
public class HostileDocumentTests
{
    private const int Mutations = 2_000;

    private static readonly string[] Documents =
    [
        .. TestArticles.Hostile.SkipLast(2).Append(TestArticles.Pairs)
            .Select(article => Encoding.UTF8.GetString(EnrichmentJson.ToLine(article))),
    ];

    private static readonly List<(int Seed, EnrichedArticle? Article, Exception? Error)> Readings =
        [.. Enumerable.Range(0, Mutations).Select(Read)];

    private static IEnumerable<(int Seed, EnrichedArticle Article)> Articles =>
        from reading in Readings where reading.Article is not null select (reading.Seed, reading.Article);

    [Fact]
    public void A_changed_document_is_read_or_rejected_with_one_error()
    {
        Assert.All(Readings, reading => Assert.True(
            reading.Error is null or InvalidDocumentException { Message.Length: > 0 }, $"Seed {reading.Seed}: {reading.Error}"));
        // Otherwise there would be nothing to export, or nothing that is hostile.
        Assert.InRange(Articles.Count(), Mutations / 10, Mutations * 9 / 10);
    }

    [Theory]
    [MemberData(nameof(ExporterTests.Formats), MemberType = typeof(ExporterTests))]
    public async Task A_changed_document_that_is_read_is_exported(string format)
    {
        foreach (var (seed, article) in Articles)
        {
            var error = await Record.ExceptionAsync(() => Exports.RunAsync(format, article));
            Assert.True(error is null, $"Seed {seed}: {error}");
        }
    }

    [Fact]
    public void A_changed_document_that_is_read_has_a_page() => Assert.All(Articles, changed =>
    {
        var error = Record.Exception(() => ArticlePage.Create(changed.Article));
        Assert.True(error is null, $"Seed {changed.Seed}: {error}");
    });

    private static (int Seed, EnrichedArticle? Article, Exception? Error) Read(int seed)
    {
        EnrichedArticle? article = null;
        var json = JsonMutation.Apply(Documents[seed % Documents.Length], seed);
        var error = Record.Exception(() => article = DocumentReader.Read(json));
        return (seed, article, error);
    }
}
