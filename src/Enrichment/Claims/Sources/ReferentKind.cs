namespace Enrichment.Claims.Sources;

/// <summary>The kinds of what an article speaks of, as far as pronouns distinguish them.</summary>
internal enum ReferentKind
{
    /// <summary>One person: "he", "she".</summary>
    Person,

    /// <summary>An organization or place: "it", or "they".</summary>
    Body,

    /// <summary>Several people: "they".</summary>
    People,

    /// <summary>Anything else: "it".</summary>
    Thing,
}
