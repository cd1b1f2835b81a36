namespace Enrichment.Embedded.Sentiment;

/// <summary>What a word does to the words around it.</summary>
internal enum Role
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>"not": turns what follows around.</summary>
    Negator,

    /// <summary>"not only": looks like a negator and is none.</summary>
    Affirmer,

    /// <summary>"very": makes the next word count more.</summary>
    Intensifier,

    /// <summary>"slightly": makes the next word count less.</summary>
    Dampener,

    /// <summary>"prevent", "lack of": turns the next words around, for less than it would by a negator.</summary>
    Reverser,

    /// <summary>"but": what follows counts more than what went before.</summary>
    Contrast,

    /// <summary>"despite": what follows, up to the next comma, counts less.</summary>
    Concession,

    /// <summary>"if", "might": what follows has not happened.</summary>
    Condition,

    /// <summary>"so-called": it and the next words may be meant or not, and say nothing.</summary>
    Irony,
}
