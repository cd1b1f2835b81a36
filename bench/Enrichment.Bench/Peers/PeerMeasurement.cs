using System.Diagnostics;
using System.Text;
using Enrichment.Embedded;
using Enrichment.Embedded.Network;
using Enrichment.Pipeline;

namespace Enrichment.Bench.Peers;

/// <summary>Measures the pipeline in this process, as bench/peers/measure.mjs measures a package.</summary>
/// <param name="network">The network.</param>
/// <param name="outside">The network whose time does not count; null if all time counts.</param>
internal sealed class PeerMeasurement(WarmupNetwork network, TimedNetwork? outside)
{
    private const double WarmupSeconds = 2;
    private const int WarmupLength = 1 << 16;

    private readonly EnrichmentPipeline _pipeline = new(EmbeddedProvider.Create(new NetworkAnalyzer(network)));
    private readonly Process _process = Process.GetCurrentProcess();

    /// <summary>Measures a program of <see cref="PeerProgram.Own"/>.</summary>
    /// <param name="program">The name of the program.</param>
    /// <param name="seconds">The processor time for each article, in seconds; at least one run.</param>
    /// <param name="texts">The articles.</param>
    /// <returns>The processor time of one run, from bytes to the finished document, in milliseconds, for each article.</returns>
    public static double[] Measure(string program, double seconds, IEnumerable<string> texts)
    {
        var articles = texts.Select(Encoding.UTF8.GetBytes).ToList();
        if (program == PeerProgram.WithoutNetwork)
        {
            using var outside = new TimedNetwork(AnalyzerModels.GetName(AnalyzerModel.Base));
            return new PeerMeasurement(new WarmupNetwork(outside), outside).Measure(seconds, articles);
        }

        using var network = NetworkFile.Load(program);
        return new PeerMeasurement(new WarmupNetwork(network), null).Measure(seconds, articles);
    }

    private double[] Measure(double seconds, List<byte[]> articles)
    {
        Measure(articles[0], WarmupSeconds);
        network.IsWarm = true;
        Measure(articles[0], WarmupSeconds);
        return [.. articles.Select(article =>
        {
            Enrich(article[..Math.Min(article.Length, WarmupLength)]);
            return Measure(article, seconds);
        })];
    }

    // The network counts toward the limit of the time, so that all sizes take about as long.
    private double Measure(byte[] article, double seconds)
    {
        var (start, before, runs) = (ReadTime(), outside?.Time, 0);
        do
        {
            Enrich(article);
            runs++;
        }
        while ((ReadTime() - start).TotalSeconds < seconds);
        return (ReadTime() - start - (outside?.Time - before ?? TimeSpan.Zero)).TotalMilliseconds / runs;
    }

    // The stages run on the thread of the caller.
    private void Enrich(byte[] article)
    {
        var document = _pipeline.RunAsync("article.txt", article, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        if (EnrichmentJson.ToDocument(document).Length == 0) throw new InvalidOperationException("There is no document.");
    }

    // All threads of the process count, also those that compile code and collect garbage.
    private TimeSpan ReadTime()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }
}
