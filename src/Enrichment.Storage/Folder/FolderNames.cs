using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Folder;

/// <summary>What the folder of a storage contains besides <see cref="Containers"/>.</summary>
internal static class FolderNames
{
    public const string Queues = "queues";

    /// <summary>The lock file of whoever changes a document.</summary>
    public const string Lock = ".lock";

    /// <summary>The lock file of the process that serves the folder.</summary>
    public const string Lease = ".serve.lock";

    /// <summary>The folders whose files the pipeline writes.</summary>
    public static IReadOnlyList<string> Written { get; } = [Containers.Results, Containers.Failures, Containers.Work, Queues];
}
