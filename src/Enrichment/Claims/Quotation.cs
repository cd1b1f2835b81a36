namespace Enrichment.Claims;

/// <summary>Whose words a claim's content is in.</summary>
public enum Quotation
{
    /// <summary>Not reported speech but a judgement of the article's ("reportedly").</summary>
    None,

    /// <summary>The source's own: whole sentences in quotation marks, or an embedded post.</summary>
    Direct,

    /// <summary>The article's: "said that ..".</summary>
    Indirect,

    /// <summary>The article's with some of the source's in quotation marks.</summary>
    Mixed,
}
