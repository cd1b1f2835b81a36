namespace Enrichment.Cli.Serve;

/// <summary>The states of an article in a server.</summary>
internal enum ProgressState
{
    /// <summary>It is in the queue of a stage.</summary>
    Queued,

    /// <summary>Its stage cannot continue yet, for example because of a daily limit.</summary>
    Waiting,

    /// <summary>An attempt has failed, and another one follows.</summary>
    Retrying,

    /// <summary>It has a result.</summary>
    Enriched,

    /// <summary>It has a failure record.</summary>
    Failed,

    /// <summary>It was changed or deleted.</summary>
    Superseded,
}
