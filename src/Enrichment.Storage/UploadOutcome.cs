namespace Enrichment.Storage;

/// <summary>What an upload did.</summary>
public enum UploadOutcome
{
    /// <summary>There was no article with the name.</summary>
    Created,

    /// <summary>There was an article with other content.</summary>
    Replaced,

    /// <summary>There was an article with the same content. Nothing was written.</summary>
    Unchanged,
}
