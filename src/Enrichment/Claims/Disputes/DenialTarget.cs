namespace Enrichment.Claims.Disputes;

/// <summary>How a denial says what it denies.</summary>
internal enum DenialTarget
{
    /// <summary>It refers back to a statement: "denied the claim", "that is false".</summary>
    Reference,

    /// <summary>It rejects what the source is accused of: "pleaded not guilty", "denied any wrongdoing".</summary>
    Accusation,

    /// <summary>It repeats the statement: "denied that prices rose".</summary>
    Content,
}
