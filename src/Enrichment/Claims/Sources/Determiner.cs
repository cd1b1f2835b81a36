namespace Enrichment.Claims.Sources;

/// <summary>How a noun phrase starts.</summary>
internal enum Determiner
{
    /// <summary>Without a determiner: "Opposition leader".</summary>
    None,

    /// <summary>"the", "this", "that", or the name of a possessor: "Kenya's".</summary>
    Definite,

    /// <summary>"a", "another", "one".</summary>
    Indefinite,

    /// <summary>"his", "my".</summary>
    Possessive,
}
