namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>How the letters of a word are written.</summary>
internal enum WordCase : byte
{
    /// <summary>It has none.</summary>
    None,

    /// <summary>All small.</summary>
    Small,

    /// <summary>The first a capital, no others.</summary>
    Capital,

    /// <summary>All capitals, two or more.</summary>
    Capitals,

    /// <summary>A capital somewhere behind a small first letter, or several of them: "iPhone", "McDonald".</summary>
    Mixed,
}
