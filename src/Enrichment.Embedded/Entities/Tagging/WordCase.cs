namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>How the letters of a word are written.</summary>
internal enum WordCase : byte
{
    /// <summary>No letters.</summary>
    None,

    /// <summary>All small.</summary>
    Small,

    /// <summary>The first a capital, no others.</summary>
    Capital,

    /// <summary>All capitals, two or more.</summary>
    Capitals,

    /// <summary>A capital after a lowercase first letter, or several capitals: "iPhone", "McDonald".</summary>
    Mixed,
}
