namespace Enrichment.Bench.Scale;

/// <summary>What articles wait for.</summary>
internal enum ScaleLimit
{
    /// <summary>Nothing: on average, they wait for less than a second.</summary>
    None,

    /// <summary>New instances: their start, and the next addition of a few.</summary>
    NewInstances,

    /// <summary>The most instances of the app.</summary>
    Instances,

    /// <summary>The cores of the region.</summary>
    Cores,

    /// <summary>The operations of a queue.</summary>
    Queue,

    /// <summary>The calls of the storage account.</summary>
    Account,

    /// <summary>The requests to Azure AI Language.</summary>
    Language,
}
