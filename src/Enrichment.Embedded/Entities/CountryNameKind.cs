namespace Enrichment.Embedded.Entities;

/// <summary>What a name in countries.txt names.</summary>
internal enum CountryNameKind
{
    /// <summary>The country.</summary>
    Country,

    /// <summary>Its capital.</summary>
    Capital,

    /// <summary>What belongs to it: "Afghan".</summary>
    Adjective,

    /// <summary>Its people: "Afghans".</summary>
    People,
}
