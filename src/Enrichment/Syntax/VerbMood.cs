namespace Enrichment.Syntax;

/// <summary>The mood of a verb.</summary>
public enum VerbMood
{
    /// <summary>No finite verb.</summary>
    None,

    /// <summary>A statement or question.</summary>
    Indicative,

    /// <summary>A request: "Leave!".</summary>
    Imperative,
}
