namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>How a sentence uses capitals. In a headline they are weaker evidence than in running text.</summary>
internal enum SentenceCase
{
    /// <summary>Capitals begin sentences and names.</summary>
    Normal,

    /// <summary>No capitals at all.</summary>
    Small,

    /// <summary>A capital on nearly every word.</summary>
    Title,

    /// <summary>Nearly all letters are capitals.</summary>
    Capitals,
}
