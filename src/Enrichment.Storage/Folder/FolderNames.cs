using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Folder;

/// <summary>The names in a storage folder, in addition to <see cref="Containers"/>.</summary>
internal static class FolderNames
{
    public const string Queues = "queues";

    /// <summary>The lock file for changes to documents.</summary>
    public const string Lock = ".lock";

    /// <summary>The lock file of the process that serves the folder.</summary>
    public const string Lease = ".serve.lock";

    /// <summary>The folders that the pipeline writes to.</summary>
    public static IReadOnlyList<string> Written { get; } = [Containers.Results, Containers.Failures, Containers.Work, Queues];
}
