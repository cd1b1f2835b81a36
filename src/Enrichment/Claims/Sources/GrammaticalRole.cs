namespace Enrichment.Claims.Sources;

/// <summary>What a noun phrase is in its clause.</summary>
internal enum GrammaticalRole
{
    /// <summary>Anything else, or unknown because the sentence has no tree.</summary>
    Other,

    /// <summary>The subject.</summary>
    Subject,

    /// <summary>The direct or indirect object.</summary>
    Object,

    /// <summary>With a preposition: "met with Smith".</summary>
    Oblique,

    /// <summary>The possessor: "Smith's".</summary>
    Possessor,

    /// <summary>A part of another noun phrase: "friends of Smith", "Smith supporters".</summary>
    Modifier,
}
