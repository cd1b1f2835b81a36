namespace Enrichment.Embedded.Sentiment.Learned;

/// <summary>The position of a word. A word has a weight for each position.</summary>
internal enum WordPosition
{
    /// <summary>Anywhere, for the score of the sentence.</summary>
    Sentence,

    /// <summary>Under a negation, for the score of the sentence.</summary>
    SentenceNegated,

    /// <summary>Anywhere, for the sentiment towards a name.</summary>
    Around,

    /// <summary>Under a negation, for the sentiment towards a name.</summary>
    AroundNegated,

    /// <summary>Before the name.</summary>
    Before,

    /// <summary>After the name.</summary>
    After,

    /// <summary>Before the name in its clause.</summary>
    ClauseBefore,

    /// <summary>After the name in its clause.</summary>
    ClauseAfter,

    /// <summary>Among the four tokens before the name.</summary>
    NearBefore,

    /// <summary>Among the four tokens after the name.</summary>
    NearAfter,

    /// <summary>Right before the name.</summary>
    JustBefore,

    /// <summary>Right after the name.</summary>
    JustAfter,

    /// <summary>The target itself: a pronoun or common noun. A name has no polarity.</summary>
    Itself,
}
