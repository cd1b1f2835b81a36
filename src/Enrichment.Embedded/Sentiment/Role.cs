namespace Enrichment.Embedded.Sentiment;

/// <summary>The effect of a word on the words around it.</summary>
internal enum Role
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>"not": reverses the next words.</summary>
    Negator,

    /// <summary>"not only": looks like a negator but is not.</summary>
    Affirmer,

    /// <summary>"very": makes the next word count more.</summary>
    Intensifier,

    /// <summary>"slightly": makes the next word count less.</summary>
    Dampener,

    /// <summary>"prevent", "lack of": reverses the next words, less than a negator.</summary>
    Reverser,

    /// <summary>"but": the words after it count more than those before it.</summary>
    Contrast,

    /// <summary>"despite": the words up to the next comma count less.</summary>
    Concession,

    /// <summary>"if", "might": the following words have not happened.</summary>
    Condition,

    /// <summary>"so-called": it and the next words may be ironic and have no polarity.</summary>
    Irony,
}
