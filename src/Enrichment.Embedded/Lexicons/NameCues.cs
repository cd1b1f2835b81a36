using Enrichment.Lexicons;

namespace Enrichment.Embedded.Lexicons;

/// <summary>The words that imply the type of a name next to them.</summary>
internal static class NameCues
{
    private static readonly WordClasses Heads = new(
        WordList.Open("Entities/head-words.txt"), "law", "lawOn", "event", "program", "work", "office", "preposition");

    /// <summary>End an organization's name: "Agency".</summary>
    public static readonly WordSet Organizations = WordList.Open("Entities/organization-words.txt").ToWordSet();

    /// <summary>End a place's name: "Province".</summary>
    public static readonly WordSet Locations = WordList.Open("Entities/location-words.txt").ToWordSet();

    /// <summary>Start a place's name, as written: "Mount".</summary>
    public static readonly WordSet LocationStarts = WordList.Open("Entities/first-words.txt").ToWordSetAsWritten();

    /// <summary>End an event's name: "Summit".</summary>
    public static readonly WordSet Events = WordList.Open("Entities/event-words.txt").ToWordSet();

    /// <summary>Say that a name with them as its head names a law: "Act".</summary>
    public static readonly WordSet Laws = Heads["law"];

    /// <summary>The same, if a preposition follows: "Convention against Torture".</summary>
    public static readonly WordSet LawsOn = Heads["lawOn"];

    /// <summary>Say that a name with them as its head names an event: "Convention".</summary>
    public static readonly WordSet Meetings = Heads["event"];

    /// <summary>Say that a name with them as its head names a program: "Project".</summary>
    public static readonly WordSet Programs = Heads["program"];

    /// <summary>Say of the name after them that it is a work: "film".</summary>
    public static readonly WordSet Works = Heads["work"];

    /// <summary>Say that words with them as their head name what a person is: "Member".</summary>
    public static readonly WordSet Offices = Heads["office"];

    /// <summary>End the head of a name: "of".</summary>
    public static readonly WordSet Prepositions = Heads["preposition"];

    /// <summary>No name begins with one: "The", "In".</summary>
    public static readonly WordSet FunctionWords = WordList.Open("Entities/function-words.txt").ToWordSet();

    /// <summary>Begin sentences without being names by themselves: "National", "Visuals".</summary>
    public static readonly WordSet CommonWords = WordList.Open("Entities/common-words.txt").ToWordSet();

    /// <summary>Institutions in lower case after a country: "air force".</summary>
    public static readonly WordSet Institutions = WordList.Open("Entities/demonym-institutions.txt").ToWordSet();

    /// <summary>Months and days of the week.</summary>
    public static readonly WordSet Calendar = WordSet.Create(
        [.. Lexicon.Open("months.txt").Entries.Concat(Lexicon.Open("weekdays.txt").Entries).Select(entry => entry.Text)]);

    /// <summary>Given names, as written.</summary>
    public static readonly WordSet GivenNames = WordList.Open("Entities/given-names.txt").ToWordSetAsWritten();

    /// <summary>Whether <paramref name="name"/> is a function word and no abbreviation: "We" and "the", but not "US" or "WHO".</summary>
    public static bool IsFunctionWord(string name) => FunctionWords.Has(name) && !name.Skip(1).Any(char.IsUpper);
}
