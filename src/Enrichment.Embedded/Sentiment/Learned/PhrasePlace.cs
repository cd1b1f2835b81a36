namespace Enrichment.Embedded.Sentiment.Learned;

/// <summary>Where two or three words in a row stand; they have a weight of their own in each of these places.</summary>
internal enum PhrasePlace
{
    /// <summary>Anywhere, for how the sentence leans.</summary>
    Sentence,

    /// <summary>Anywhere, for how the sentence speaks of a name.</summary>
    Around,

    /// <summary>Among the eight tokens before the name.</summary>
    Before,

    /// <summary>Among the eight tokens behind the name.</summary>
    Behind,

    /// <summary>Right before the name.</summary>
    JustBefore,

    /// <summary>Right behind the name.</summary>
    JustBehind,
}
