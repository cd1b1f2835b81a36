namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>What the lists say of a word or a phrase. The values are part of the model's format.</summary>
[Flags]
internal enum WordFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Much used as a given name.</summary>
    GivenName = 1 << 0,

    /// <summary>Used as a given name somewhere.</summary>
    RareGivenName = 1 << 1,

    /// <summary>Much used as a surname.</summary>
    Surname = 1 << 2,

    /// <summary>Used as a surname somewhere.</summary>
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

    /// <summary>A verb of speech: people and organizations do that.</summary>
    SpeechVerb = 1 << 14,

    /// <summary>Written small in running text, nearly always.</summary>
    MostlySmall = 1 << 15,

    /// <summary>Written small in running text, now and then.</summary>
    SometimesSmall = 1 << 16,

    /// <summary>Written with a capital in running text, nearly always.</summary>
    MostlyCapital = 1 << 17,

    /// <summary>A longer phrase begins like this one; of phrases only.</summary>
    Prefix = 1 << 18,

    /// <summary>Written small, and as good as never part of a name. No feature sees it; it saves looking for names where none are.</summary>
    Plain = 1 << 19,
}
