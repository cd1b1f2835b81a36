namespace Enrichment.Storage.Folder;

/// <summary>What lies in the folder of a storage.</summary>
internal static class FolderNames
{
    public const string Articles = "articles";
    public const string Results = "enriched";
    public const string Failures = "failed";
    public const string Work = "work";
    public const string Queues = "queues";

    /// <summary>The lock file of whoever changes a document.</summary>
    public const string Lock = ".lock";

    /// <summary>The lock file of the process that serves the folder.</summary>
    public const string Lease = ".serve.lock";

    /// <summary>The folders whose files are written by us.</summary>
    public static IReadOnlyList<string> Written { get; } = [Results, Failures, Work, Queues];
}
