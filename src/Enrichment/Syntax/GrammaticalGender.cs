namespace Enrichment.Syntax;

/// <summary>The gender that a word shows.</summary>
internal enum GrammaticalGender
{
    /// <summary>The word does not show it.</summary>
    None,

    /// <summary>"he", "king".</summary>
    Masculine,

    /// <summary>"she", "queen".</summary>
    Feminine,
}
