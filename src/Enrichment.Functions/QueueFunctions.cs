using Enrichment.Storage.Azure;
using Microsoft.Azure.Functions.Worker;

namespace Enrichment.Functions;

/// <summary>Measures the queues. Alerts need the length of each queue, which the platform does not provide.</summary>
/// <param name="account">The storage account.</param>
public sealed class QueueFunctions(AzureStorageAccount account)
{
    /// <summary>Measures the length of every queue.</summary>
    [Function(nameof(MeasureQueues))]
    public Task MeasureQueues([TimerTrigger("0 */5 * * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        account.MeasureQueuesAsync(cancellationToken);
}
