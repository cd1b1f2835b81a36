using Azure.Core;
using Azure.Core.Pipeline;

namespace Enrichment.AzureLanguage;

/// <summary>Retries like the SDK, unless the service asks to wait for more than a minute.</summary>
/// <remarks>
/// A free resource with a used-up quota asks to wait for days, and the SDK would do so. The queues retry after longer waits.
/// </remarks>
/// <param name="maxRetries">The number of retries after the first attempt.</param>
/// <param name="delays">The delays if the service does not ask for one.</param>
internal sealed class ShortWaitRetryPolicy(int maxRetries, DelayStrategy delays) : RetryPolicy(maxRetries, delays)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    // Adds no delay of its own, so the result is the delay that the response asks for.
    private static readonly DelayStrategy AskedFor = DelayStrategy.CreateFixedDelayStrategy(TimeSpan.Zero);

    /// <inheritdoc/>
    protected override bool ShouldRetry(HttpMessage message, Exception? exception) =>
        base.ShouldRetry(message, exception) && IsSoon(message);

    /// <inheritdoc/>
    protected override async ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
        await base.ShouldRetryAsync(message, exception).ConfigureAwait(false) && IsSoon(message);

    private static bool IsSoon(HttpMessage message) => !message.HasResponse || AskedFor.GetNextDelay(message.Response, 1) <= LongestWait;
}
