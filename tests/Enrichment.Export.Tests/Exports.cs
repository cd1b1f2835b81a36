using Enrichment.Pipeline;

namespace Enrichment.Export.Tests;

internal static class Exports
{
    /// <summary>Exports articles in one format.</summary>
    public static async Task<MemoryOutput> RunAsync(string format, params EnrichedArticle[] articles)
    {
        var output = new MemoryOutput();
        await using var exporter = ExportFormats.Find(format)!.Create(output);
        foreach (var article in articles) await exporter.AddAsync(article, CancellationToken.None);
        await exporter.FinishAsync(CancellationToken.None);
        return output;
    }
}
