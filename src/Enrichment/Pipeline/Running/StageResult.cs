namespace Enrichment.Pipeline.Running;

/// <summary>The results of a stage for one article.</summary>
public enum StageResult
{
    /// <summary>The work document is stored and the message to the next stage is sent.</summary>
    Sent,

    /// <summary>The result is stored.</summary>
    Published,

    /// <summary>Nothing was done, because the result for the same content already exists.</summary>
    Skipped,

    /// <summary>Nothing was done, because the article was changed or deleted. A newer version is processed separately.</summary>
    Superseded,

    /// <summary>
    /// The stage cannot continue yet, for example because of a daily limit. The message is sent again for later, so that no attempt is used
    /// up.
    /// </summary>
    Waiting,

    /// <summary>The failure record is stored.</summary>
    Failed,
}
