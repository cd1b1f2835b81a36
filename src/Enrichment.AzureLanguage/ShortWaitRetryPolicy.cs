using Azure.Core;
using Azure.Core.Pipeline;

namespace Enrichment.AzureLanguage;

/// <summary>Tries again as the SDK does, except where the service wants to be left alone for more than a minute.</summary>
/// <remarks>
/// A free resource whose month is used up asks for days, and the SDK would wait that long. What cannot be had within a minute is for a queue to wait out.
/// </remarks>
/// <param name="maxRetries">How often, after the first time.</param>
/// <param name="delays">How long it waits where the service does not say.</param>
internal sealed class ShortWaitRetryPolicy(int maxRetries, DelayStrategy delays) : RetryPolicy(maxRetries, delays)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    // Adds nothing of its own, so what comes out of it is what the response asks for.
    private static readonly DelayStrategy AskedFor = DelayStrategy.CreateFixedDelayStrategy(TimeSpan.Zero);

    /// <inheritdoc/>
    protected override bool ShouldRetry(HttpMessage message, Exception? exception) => base.ShouldRetry(message, exception) && IsSoon(message);

    /// <inheritdoc/>
    protected override async ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
        await base.ShouldRetryAsync(message, exception).ConfigureAwait(false) && IsSoon(message);

    private static bool IsSoon(HttpMessage message) => !message.HasResponse || AskedFor.GetNextDelay(message.Response, 1) <= LongestWait;
}
