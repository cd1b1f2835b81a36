namespace Enrichment.Sentiment;

/// <summary>Which way a text leans.</summary>
public enum SentimentLabel
{
    /// <summary>Neither way.</summary>
    Neutral,

    /// <summary>Favourable.</summary>
    Positive,

    /// <summary>Unfavourable.</summary>
    Negative,

    /// <summary>Clearly both ways; documents only.</summary>
    Mixed,
}
