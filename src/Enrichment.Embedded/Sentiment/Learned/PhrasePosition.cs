namespace Enrichment.Embedded.Sentiment.Learned;

/// <summary>The position of two or three consecutive words. A phrase has a weight for each position.</summary>
internal enum PhrasePosition
{
    /// <summary>Anywhere, for the score of the sentence.</summary>
    Sentence,

    /// <summary>Anywhere, for the sentiment towards a name.</summary>
    Around,

    /// <summary>Among the eight tokens before the name.</summary>
    Before,

    /// <summary>Among the eight tokens after the name.</summary>
    After,

    /// <summary>Right before the name.</summary>
    JustBefore,

    /// <summary>Right after the name.</summary>
    JustAfter,
}
