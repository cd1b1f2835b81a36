using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>Abbreviations by the meaning of their period, from abbreviations.txt, person-titles.txt and months.txt.</summary>
internal static class Abbreviations
{
    private static readonly WordClasses Words = new(
        Lexicon.Open("abbreviations.txt"), "withinSentence", "beforeNumber", "afterName", "beforeName");

    /// <summary>Abbreviations before names. If they have a capital, their period never ends a sentence.</summary>
    public static readonly WordSet BeforeNames = WordSet.Create([.. PersonTitleWords.Abbreviations, .. Words.GetEntries("beforeName")]);

    /// <summary>Abbreviations whose period never ends a sentence.</summary>
    public static readonly WordSet WithinSentences = Words["withinSentence"];

    /// <summary>Abbreviations whose period ends a sentence only if no number follows.</summary>
    public static readonly WordSet BeforeNumbers = WordSet.Create([.. Months.Abbreviations, .. Words.GetEntries("beforeNumber")]);

    /// <summary>Abbreviations at the end of names. Their period ends a sentence only before a word that often starts a sentence.</summary>
    public static readonly WordSet AfterNames = Words["afterName"];
}
