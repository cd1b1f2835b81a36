namespace Enrichment.Embedded.Network;

/// <summary>The lists that have a word, alone or as part of a phrase. The values are part of the model's format.</summary>
[Flags]
internal enum WordLists : ushort
{
    /// <summary>No list has it.</summary>
    None = 0,

    /// <summary>A given name.</summary>
    GivenName = 1 << 0,

    /// <summary>A country or its capital.</summary>
    Country = 1 << 1,

    /// <summary>Another place.</summary>
    Place = 1 << 2,

    /// <summary>A people, a community, or the adjective of a country.</summary>
    People = 1 << 3,

    /// <summary>An organization.</summary>
    Organization = 1 << 4,

    /// <summary>A word that ends names of organizations: "Agency".</summary>
    OrganizationWord = 1 << 5,

    /// <summary>A word that begins or ends names of places: "Mount", "Province".</summary>
    PlaceWord = 1 << 6,

    /// <summary>A word that ends names of events: "Summit".</summary>
    EventWord = 1 << 7,

    /// <summary>A title or role of persons: "President".</summary>
    Title = 1 << 8,

    /// <summary>A month or day of the week.</summary>
    Calendar = 1 << 9,

    /// <summary>A verb of speech whose subject is a person.</summary>
    SpeechVerb = 1 << 10,

    /// <summary>The word continues a known name of several words.</summary>
    Continued = 1 << 11,
}
