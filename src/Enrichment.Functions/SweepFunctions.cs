using Enrichment.Pipeline.Sweeping;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Enrichment.Functions;

/// <summary>Articles whose event or message got lost.</summary>
/// <param name="sweep">Finds them.</param>
/// <param name="log">What it found.</param>
public sealed class SweepFunctions(ArticleSweep sweep, ILogger<SweepFunctions> log)
{
    /// <summary>Sends in articles without a current output, a slice of the container each time.</summary>
    [Function(nameof(SweepArticles))]
    public async Task SweepArticles([TimerTrigger("0 */10 * * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        log.Swept(await sweep.ContinueAsync(new SweepOptions(), cancellationToken).ConfigureAwait(false));
}
