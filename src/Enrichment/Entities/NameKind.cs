namespace Enrichment.Entities;

/// <summary>What keeps two names apart whose keys are equal.</summary>
internal enum NameKind
{
    /// <summary>Any name.</summary>
    Name,

    /// <summary>An address, compared to the letter.</summary>
    Address,

    /// <summary>A surname that is also a name of something else the article speaks of.</summary>
    Surname,
}
