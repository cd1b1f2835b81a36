using System.Diagnostics;
using Enrichment.Articles;
using Enrichment.Documents;
using Enrichment.Pipeline;

namespace Enrichment.Bench.Hostile;

/// <summary>Enriches hostile articles in this process, as the hosts do: each stage reads the document of the stage before it.</summary>
/// <param name="provider">The provider.</param>
internal sealed class HostileRun(Provider provider)
{
    private const int WarmupSize = 16 * 1024;

    private readonly EnrichmentPipeline _pipeline = new(provider, new ReadingOptions(new DocumentExtractor()));
    private long _memoryBefore;

    /// <summary>Loads the models and compiles the code with a small ordinary article. The memory counts from here.</summary>
    public async Task WarmUpAsync()
    {
        await EnrichAsync(HostileArticle.Create("ordinary news", WarmupSize));
        GC.Collect();
        _memoryBefore = Environment.WorkingSet;
    }

    /// <summary>Measures one article.</summary>
    public async Task<HostileMeasurement> MeasureAsync(string input, int size)
    {
        var content = HostileArticle.Create(input, size);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var (largest, failure) = await EnrichAsync(content);
        process.Refresh();
        return new HostileMeasurement(
            content.Length,
            (process.TotalProcessorTime - before).TotalSeconds,
            largest,
            process.PeakWorkingSet64 - _memoryBefore,
            failure);
    }

    private async Task<(long Largest, string? Failure)> EnrichAsync(byte[] content)
    {
        try
        {
            var document = EnrichmentJson.ToDocument(_pipeline.Receive("a.txt", content));
            long largest = document.Length;
            foreach (var stage in _pipeline.Stages)
            {
                var result = await stage.RunAsync(EnrichmentJson.ReadArticle(document), CancellationToken.None);
                document = EnrichmentJson.ToDocument(result);
                largest = Math.Max(largest, document.Length);
            }

            return (largest, null);
        }
        catch (ArticleException error)
        {
            return (0, EnrichmentJson.GetName(error.Code));
        }
    }
}
