namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>How a sentence uses capitals; in a headline they tell less than in running text.</summary>
internal enum SentenceCase
{
    /// <summary>Capitals begin sentences and names.</summary>
    Normal,

    /// <summary>No capitals at all.</summary>
    Small,

    /// <summary>A capital on nearly every word.</summary>
    Title,

    /// <summary>Nearly nothing but capitals.</summary>
    Capitals,
}
