namespace Enrichment.Embedded.Sentiment.Learned;

/// <summary>Where a word stands; it has a weight of its own in each of these places.</summary>
internal enum WordPlace
{
    /// <summary>Anywhere, for how the sentence leans.</summary>
    Sentence,

    /// <summary>Under a negation, for how the sentence leans.</summary>
    SentenceNegated,

    /// <summary>Anywhere, for how the sentence speaks of a name.</summary>
    Around,

    /// <summary>Under a negation, for how the sentence speaks of a name.</summary>
    AroundNegated,

    /// <summary>Before the name.</summary>
    Before,

    /// <summary>Behind the name.</summary>
    Behind,

    /// <summary>Before the name in its clause.</summary>
    ClauseBefore,

    /// <summary>Behind the name in its clause.</summary>
    ClauseBehind,

    /// <summary>Among the four tokens before the name.</summary>
    NearBefore,

    /// <summary>Among the four tokens behind the name.</summary>
    NearBehind,

    /// <summary>Right before the name.</summary>
    JustBefore,

    /// <summary>Right behind the name.</summary>
    JustBehind,

    /// <summary>What is spoken of: a pronoun or common noun. A name says nothing.</summary>
    Itself,
}
