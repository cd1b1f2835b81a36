namespace Enrichment.Analysis;

/// <summary>The type of an entity. Providers map their own types to these. The JSON output contains the names as they are here.</summary>
public enum EntityType
{
    /// <summary>One person, by name.</summary>
    Person,

    /// <summary>A body with a name: company, agency, party, armed group, government.</summary>
    Organization,

    /// <summary>A place: country, province, city, river, building.</summary>
    Location,

    /// <summary>People of one nation, faith or community: "Afghans".</summary>
    Group,

    /// <summary>A named event: war, election, summit, storm.</summary>
    Event,

    /// <summary>A named product, vehicle, weapon or work.</summary>
    Product,

    /// <summary>A named act, bill, treaty or other rule: "Treaty of Lisbon".</summary>
    Law,

    /// <summary>A named program, project, plan or scheme.</summary>
    Program,

    /// <summary>A point in time or a duration.</summary>
    DateTime,

    /// <summary>A number with its unit or the noun that it counts.</summary>
    Quantity,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>A social media handle.</summary>
    Handle,

    /// <summary>A hashtag.</summary>
    Hashtag,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A name whose type is not known.</summary>
    Other,
}
