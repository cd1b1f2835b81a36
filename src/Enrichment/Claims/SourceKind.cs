namespace Enrichment.Claims;

/// <summary>How an article speaks of the source of a claim.</summary>
public enum SourceKind
{
    /// <summary>By a name, or by a role that belongs to one.</summary>
    Named,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>Without a name: "officials", "sources close to the talks", "residents"; without any words where quotation marks alone tell that somebody speaks.</summary>
    Unnamed,

    /// <summary>Not at all: the article's own voice ("reportedly", "allegedly").</summary>
    Author,
}
