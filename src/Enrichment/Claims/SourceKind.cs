namespace Enrichment.Claims;

/// <summary>How an article speaks of the source of a claim.</summary>
public enum SourceKind
{
    /// <summary>By a name: "Ann Smith", "opposition leader Ann Smith", "the World Bank".</summary>
    Named,

    /// <summary>
    /// By a description of one person, organization or text: "the minister", "his lawyer", "the bank". It has an entity if only one fits.
    /// </summary>
    Described,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>
    /// Without a name: "officials", "a source close to the talks", "residents"; without text if only quotation marks show that somebody
    /// speaks. It has no entity.
    /// </summary>
    Unnamed,

    /// <summary>Not mentioned: the article's own voice ("reportedly", "allegedly").</summary>
    Author,
}
