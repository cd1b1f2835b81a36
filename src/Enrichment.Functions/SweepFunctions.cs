using Enrichment.Pipeline.Sweeping;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Enrichment.Functions;

/// <summary>Finds articles whose event or message was lost.</summary>
/// <param name="sweep">The sweep.</param>
/// <param name="log">The log.</param>
public sealed class SweepFunctions(ArticleSweep sweep, ILogger<SweepFunctions> log)
{
#if POLLING
    // On development storage the host compares timestamps in whole seconds. It misses about one in ten articles that arrive within a
    // second.
    private const string Schedule = "*/3 * * * * *";

    private static readonly SweepOptions Options = new() { MinimumAge = TimeSpan.FromSeconds(3) };
#else
    private const string Schedule = "0 */10 * * * *";

    private static readonly SweepOptions Options = new();
#endif

    /// <summary>Sends in articles without a current output. Each call sweeps a part of the container.</summary>
    [Function(nameof(SweepArticles))]
    public async Task SweepArticles([TimerTrigger(Schedule)] TimerInfo timer, CancellationToken cancellationToken) =>
        log.LogSweep(await sweep.ContinueAsync(Options, cancellationToken).ConfigureAwait(false));
}
