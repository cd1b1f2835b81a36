namespace Enrichment.Cli.Status;

/// <summary>The results of trying a failed article again.</summary>
internal enum RetryResult
{
    /// <summary>It was sent in, and its failure record is deleted.</summary>
    Sent,

    /// <summary>There is nothing to send in, and the failure record is deleted.</summary>
    Deleted,

    /// <summary>It failed again at once, and its failure record remains.</summary>
    Failed,
}
