namespace Enrichment.Syntax;

/// <summary>Whether a word is about one or several.</summary>
public enum GrammaticalNumber
{
    /// <summary>The form does not show it.</summary>
    None,

    /// <summary>"minister", "he", "says".</summary>
    Singular,

    /// <summary>"ministers", "they".</summary>
    Plural,
}
