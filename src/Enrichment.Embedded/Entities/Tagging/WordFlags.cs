namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>The list entries of a word or phrase. The values are part of the model's format.</summary>
[Flags]
internal enum WordFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A frequent given name.</summary>
    GivenName = 1 << 0,

    /// <summary>A rare given name.</summary>
    RareGivenName = 1 << 1,

    /// <summary>A frequent surname.</summary>
    Surname = 1 << 2,

    /// <summary>A rare surname.</summary>
    RareSurname = 1 << 3,

    /// <summary>A city or a word of its name.</summary>
    City = 1 << 4,

    /// <summary>A country.</summary>
    Country = 1 << 5,

    /// <summary>A province, region, river, sea or mountains.</summary>
    Region = 1 << 6,

    /// <summary>A people, or the adjective of a country.</summary>
    People = 1 << 7,

    /// <summary>An organization.</summary>
    Organization = 1 << 8,

    /// <summary>A word organizations' names are made of: "Agency".</summary>
    OrganizationWord = 1 << 9,

    /// <summary>A word places' names are made of: "Province".</summary>
    PlaceWord = 1 << 10,

    /// <summary>A title or a role of people: "spokesperson".</summary>
    Title = 1 << 11,

    /// <summary>A month or a day of the week.</summary>
    Calendar = 1 << 12,

    /// <summary>A name of other things: works, products, events, holidays.</summary>
    OtherName = 1 << 13,

    /// <summary>A verb of speech. Its subject is a person or organization.</summary>
    SpeechVerb = 1 << 14,

    /// <summary>Nearly always lowercase in running text.</summary>
    MostlySmall = 1 << 15,

    /// <summary>Sometimes lowercase in running text.</summary>
    SometimesSmall = 1 << 16,

    /// <summary>Nearly always capitalized in running text.</summary>
    MostlyCapital = 1 << 17,

    /// <summary>A longer phrase begins like this one; of phrases only.</summary>
    Prefix = 1 << 18,

    /// <summary>
    /// Lowercase and almost never part of a name. No feature uses this flag; it lets the tagger skip spans without names.
    /// </summary>
    Plain = 1 << 19,
}
