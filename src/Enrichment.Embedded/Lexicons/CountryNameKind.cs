namespace Enrichment.Embedded.Lexicons;

/// <summary>The kind of a name in countries.txt.</summary>
internal enum CountryNameKind
{
    /// <summary>The country.</summary>
    Country,

    /// <summary>Its capital.</summary>
    Capital,

    /// <summary>The adjective: "Afghan".</summary>
    Adjective,

    /// <summary>Its people: "Afghans".</summary>
    People,
}
