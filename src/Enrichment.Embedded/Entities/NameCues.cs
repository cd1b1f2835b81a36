using System.Collections.Frozen;
using Enrichment.Embedded.Lists;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>The words that tell what a name beside them names.</summary>
internal static class NameCues
{
    /// <summary>Stand before a person: "spokesperson", "Gen".</summary>
    public static readonly WordSet Titles = WordList.ReadSet("Entities", "titles");

    /// <summary>Stand before a title and belong to it: "Foreign", "Deputy".</summary>
    public static readonly WordSet TitleModifiers = WordList.ReadSet("Entities", "title-modifiers");

    /// <summary>Titles that are part of the name before a single name: "Queen".</summary>
    public static readonly WordSet RegnalTitles = WordList.ReadSet("Entities", "regnal-titles");

    /// <summary>End an organization's name: "Agency".</summary>
    public static readonly WordSet Organizations = WordList.ReadSet("Entities", "organization-words");

    /// <summary>End a place's name: "Province".</summary>
    public static readonly WordSet Locations = WordList.ReadSet("Entities", "location-words");

    /// <summary>End an event's name: "Summit".</summary>
    public static readonly WordSet Events = WordList.ReadSet("Entities", "event-words");

    /// <summary>No name begins with one: "The", "In".</summary>
    public static readonly WordSet FunctionWords = WordList.ReadSet("Entities", "function-words");

    /// <summary>Begin sentences without being names by themselves: "National", "Visuals".</summary>
    public static readonly WordSet CommonWords = WordList.ReadSet("Entities", "common-words");

    /// <summary>Institutions in lower case behind a country: "air force".</summary>
    public static readonly WordSet Institutions = WordList.ReadSet("Entities", "demonym-institutions");

    /// <summary>Given names, as written.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> GivenNames = AsWritten("given-names");

    /// <summary>Words in capitals that name nobody, as written.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EmptyAcronyms = AsWritten("acronyms");

    /// <summary>Stand before a place: "in", "near".</summary>
    public static readonly WordSet LocationPrepositions = WordSet.Of("in at from near to into across outside inside around toward towards throughout via reach reached visit visited captured seized entered left");

    /// <summary>Stand behind an organization: "the X fighters", "X spokesman".</summary>
    public static readonly WordSet OrganizationFollowers = WordSet.Of("spokesperson spokesman spokeswoman leader leaders leadership fighters members member militants forces co-founder founder founders commander commanders officials chief headquarters employees executives shareholders shares ceo lawmakers troops supporters regime");

    /// <summary>What only people do.</summary>
    public static readonly WordSet PersonVerbs = WordSet.Of("said says told added tweeted wrote writes recalled smiled joked testified resigned married died born scored won explained argued insisted who");

    /// <summary>Stand inside a name between capitals: "Vincent van Gogh".</summary>
    public static readonly WordSet Particles = WordSet.Of("van von der den de del della di da dos du la le bin ibn bint ben al el ul ur y e ter ten zu af av");

    /// <summary>Follow a person's name and belong to it: "Jr".</summary>
    public static readonly WordSet NameEndings = WordSet.Of("jr sr ii iii iv");

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AsWritten(string list) =>
        WordList.Read("Entities", list).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
