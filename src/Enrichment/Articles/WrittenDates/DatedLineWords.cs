namespace Enrichment.Articles.WrittenDates;

/// <summary>The words of a <see cref="DatedLine"/> beside its date.</summary>
internal enum DatedLineWords
{
    /// <summary>None: "Monday, 18 July 2022".</summary>
    None,

    /// <summary>"Published", "Posted on".</summary>
    Publication,

    /// <summary>"Last updated".</summary>
    Update,

    /// <summary>Only words with capitals, which can be the name of an author or an agency: "Jane Doe, 18 July 2022".</summary>
    Names,
}
