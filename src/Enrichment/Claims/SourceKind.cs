namespace Enrichment.Claims;

/// <summary>How an article speaks of the source of a claim.</summary>
public enum SourceKind
{
    /// <summary>By a name, or by a role that belongs to one.</summary>
    Named,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>
    /// Without a name: "officials", "sources close to the talks", "residents"; without text if only quotation marks show that somebody
    /// speaks.
    /// </summary>
    Unnamed,

    /// <summary>Not mentioned: the article's own voice ("reportedly", "allegedly").</summary>
    Author,
}
