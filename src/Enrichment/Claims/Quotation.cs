namespace Enrichment.Claims;

/// <summary>Whether a claim's content is quoted.</summary>
public enum Quotation
{
    /// <summary>No reported speech, but the article's own statement ("reportedly").</summary>
    None,

    /// <summary>The source's own words: whole sentences in quotation marks, or an embedded post.</summary>
    Direct,

    /// <summary>The article's words: "said that ..".</summary>
    Indirect,

    /// <summary>The article's words with some of the source's words in quotation marks.</summary>
    Mixed,
}
