namespace Enrichment.Sentiment;

/// <summary>The polarity of a text.</summary>
public enum SentimentLabel
{
    /// <summary>Neither positive nor negative.</summary>
    Neutral,

    /// <summary>Favorable.</summary>
    Positive,

    /// <summary>Unfavorable.</summary>
    Negative,

    /// <summary>Clearly both positive and negative. Only articles have it, sentences and targets do not.</summary>
    Mixed,
}
