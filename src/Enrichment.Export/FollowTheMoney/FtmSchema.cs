namespace Enrichment.Export.FollowTheMoney;

/// <summary>The schemata of FollowTheMoney that exports use.</summary>
internal static class FtmSchema
{
    /// <summary>A piece of reporting, which is a document.</summary>
    public const string Article = "Article";

    /// <summary>A person.</summary>
    public const string Person = "Person";

    /// <summary>An organization.</summary>
    public const string Organization = "Organization";

    /// <summary>A place.</summary>
    public const string Address = "Address";

    /// <summary>An event.</summary>
    public const string Event = "Event";

    /// <summary>A name in a document, which can be resolved to a person or an organization only.</summary>
    public const string Mention = "Mention";

    /// <summary>A note about a document or an entity.</summary>
    public const string Note = "Note";
}
