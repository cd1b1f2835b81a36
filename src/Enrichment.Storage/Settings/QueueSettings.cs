namespace Enrichment.Storage.Settings;

/// <summary>How queues are received from: the section <c>extensions.queues</c> of the function app's host.json, which every host reads.</summary>
/// <param name="BatchSize">How many messages are received at a time; 1 to 32.</param>
/// <param name="NewBatchThreshold">More are received once no more than so many are being worked on; from 0.</param>
/// <param name="MaxDequeueCount">How often a message is received before it goes to the poison queue; from 1.</param>
/// <param name="VisibilityTimeout">After which time a message that failed comes into sight again; up to 7 days.</param>
/// <param name="MaxPollingInterval">How long an empty queue is left alone at most; from 100 ms.</param>
public sealed record QueueSettings(int BatchSize, int NewBatchThreshold, int MaxDequeueCount, TimeSpan VisibilityTimeout, TimeSpan MaxPollingInterval)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>What the host.json says that this program is built with.</summary>
    public static QueueSettings Default { get; } = Parse(Embedded());

    /// <summary>Reads the text of a host.json, in which comments and trailing commas may be. What it does not say is as in Azure Functions.</summary>
    /// <exception cref="StorageSettingsException">It is not JSON, or a value in it is of the wrong type or out of range.</exception>
    public static QueueSettings Parse(string hostJson)
    {
        using var section = HostSection.Open(hostJson, "extensions", "queues");
        var batchSize = section.Whole("batchSize", 1, 32) ?? 16;
        return new QueueSettings(
            batchSize,
            section.Whole("newBatchThreshold", 0, int.MaxValue) ?? batchSize / 2,
            section.Whole("maxDequeueCount", 1, int.MaxValue) ?? 5,
            section.Time("visibilityTimeout", TimeSpan.Zero, Week) ?? TimeSpan.Zero,
            section.Time("maxPollingInterval", TimeSpan.FromMilliseconds(100), Week) ?? TimeSpan.FromMinutes(1));
    }

    private static string Embedded()
    {
        using var reader = new StreamReader(typeof(QueueSettings).Assembly.GetManifestResourceStream("host.json")!);
        return reader.ReadToEnd();
    }
}
