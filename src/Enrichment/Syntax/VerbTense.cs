namespace Enrichment.Syntax;

/// <summary>The tense of a finite verb, by its form.</summary>
public enum VerbTense
{
    /// <summary>No finite verb.</summary>
    None,

    /// <summary>"says".</summary>
    Present,

    /// <summary>"said".</summary>
    Past,
}
