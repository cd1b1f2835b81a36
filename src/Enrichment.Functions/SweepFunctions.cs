using Enrichment.Pipeline.Sweeping;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Enrichment.Functions;

/// <summary>Finds articles whose event or message was lost.</summary>
/// <param name="sweep">The sweep.</param>
/// <param name="log">Takes what it found.</param>
public sealed class SweepFunctions(ArticleSweep sweep, ILogger<SweepFunctions> log)
{
#if POLLING
    // On development storage the host compares timestamps in whole seconds, so it misses about one in ten articles that arrive close together.
    private const string Schedule = "*/3 * * * * *";

    private static readonly SweepOptions Options = new() { MinimumAge = TimeSpan.FromSeconds(3) };
#else
    private const string Schedule = "0 */10 * * * *";

    private static readonly SweepOptions Options = new();
#endif

    /// <summary>Sends in articles without a current output, one slice of the container each time.</summary>
    [Function(nameof(SweepArticles))]
    public async Task SweepArticles([TimerTrigger(Schedule)] TimerInfo timer, CancellationToken cancellationToken) =>
        log.Swept(await sweep.ContinueAsync(Options, cancellationToken).ConfigureAwait(false));
}
