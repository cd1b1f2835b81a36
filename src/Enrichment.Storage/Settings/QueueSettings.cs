namespace Enrichment.Storage.Settings;

/// <summary>The settings for receiving from queues: the section <c>extensions.queues</c> of host.json, which every host reads.</summary>
/// <param name="BatchSize">How many messages are received at once; 1 to 32.</param>
/// <param name="NewBatchThreshold">More messages are received when at most this many are being processed; 0 or more.</param>
/// <param name="MaxDequeueCount">How often a message is received before it is moved to the poison queue; 1 or more.</param>
/// <param name="VisibilityTimeout">When a failed message becomes visible again; up to 7 days.</param>
/// <param name="MaxPollingInterval">The longest time between two requests to an empty queue; 100 ms or more.</param>
public sealed record QueueSettings(
    int BatchSize, int NewBatchThreshold, int MaxDequeueCount, TimeSpan VisibilityTimeout, TimeSpan MaxPollingInterval)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>The settings of the host.json that is built into this program.</summary>
    public static QueueSettings Default { get; } = Parse(ReadEmbedded());

    /// <summary>
    /// Parses a host.json, which can contain comments and trailing commas. Missing settings have the defaults of Azure Functions.
    /// </summary>
    /// <exception cref="StorageSettingsException">The text is not JSON, or a value has the wrong type or is out of range.</exception>
    public static QueueSettings Parse(string hostJson)
    {
        using var section = HostSection.Open(hostJson, "extensions", "queues");
        var batchSize = section.GetWholeNumber("batchSize", 1, 32) ?? 16;
        return new QueueSettings(
            batchSize,
            section.GetWholeNumber("newBatchThreshold", 0, int.MaxValue) ?? batchSize / 2,
            section.GetWholeNumber("maxDequeueCount", 1, int.MaxValue) ?? 5,
            section.GetTime("visibilityTimeout", TimeSpan.Zero, Week) ?? TimeSpan.Zero,
            section.GetTime("maxPollingInterval", TimeSpan.FromMilliseconds(100), Week) ?? TimeSpan.FromMinutes(1));
    }

    private static string ReadEmbedded()
    {
        using var reader = new StreamReader(typeof(QueueSettings).Assembly.GetManifestResourceStream("host.json")!);
        return reader.ReadToEnd();
    }
}
