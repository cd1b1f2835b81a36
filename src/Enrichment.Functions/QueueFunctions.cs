using Enrichment.Storage.Azure;
using Microsoft.Azure.Functions.Worker;

namespace Enrichment.Functions;

/// <summary>What waits in the queues: alerts ask for it, and the platform counts it only once an hour and not by queue.</summary>
/// <param name="account">Where they are.</param>
public sealed class QueueFunctions(AzureStorageAccount account)
{
    /// <summary>Measures the length of every queue.</summary>
    [Function(nameof(MeasureQueues))]
    public Task MeasureQueues([TimerTrigger("0 */5 * * * *")] TimerInfo timer, CancellationToken cancellationToken) => account.MeasureQueuesAsync(cancellationToken);
}
