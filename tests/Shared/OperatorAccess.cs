namespace Enrichment.Shared;

/// <summary>The roles of an operator on the storage account, and the requests that they allow.</summary>
internal static class OperatorAccess
{
    private const string BlobContributor = "Storage Blob Data Contributor";
    private const string QueueReader = "Storage Queue Data Reader";
    private const string MessageSender = "Storage Queue Data Message Sender";
    private const string MessageProcessor = "Storage Queue Data Message Processor";

    // What a role allows: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/storage
    private static readonly Dictionary<string, string[]> Operations = new()
    {
        [BlobContributor] = ["read container", "list blobs", "read blob", "write blob", "delete blob"],
        [QueueReader] = ["read queue", "peek messages"],
        [MessageSender] = ["send message"],
        [MessageProcessor] = ["peek messages", "receive messages", "delete message"],
    };

    /// <summary>The roles by container or queue.</summary>
    public static IReadOnlyList<(string Place, string Role)> Roles { get; } =
    [
        ("containers/articles", BlobContributor), ("containers/enriched", BlobContributor), ("containers/failed", BlobContributor),
        ("containers/work", BlobContributor), ("containers/settings", BlobContributor),
        ("queues/article-claims", QueueReader), ("queues/article-claims-poison", MessageProcessor), ("queues/article-claims-poison", QueueReader),
        ("queues/article-entities", MessageSender), ("queues/article-entities", QueueReader),
        ("queues/article-entities-poison", MessageProcessor), ("queues/article-entities-poison", QueueReader),
        ("queues/article-sentiment", QueueReader), ("queues/article-sentiment-poison", MessageProcessor),
        ("queues/article-sentiment-poison", QueueReader),
    ];

    /// <summary>Whether the roles allow an operation, such as "write blob", in a container or queue.</summary>
    public static bool Allows(string operation, string place) =>
        Roles.Any(role => role.Place == place && Operations[role.Role].Contains(operation));
}
