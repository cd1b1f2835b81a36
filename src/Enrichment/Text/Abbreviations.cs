using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>Abbreviations and what their period means for the end of a sentence; from abbreviations.txt, person-titles.txt and months.txt.</summary>
internal static class Abbreviations
{
    private static readonly WordClasses Words = new(
        Lexicon.Open("abbreviations.txt"), "withinSentence", "beforeNumber", "afterName", "beforeName", "inName", "tagger");

    /// <summary>A name follows: written with a capital, their period never ends a sentence.</summary>
    public static readonly WordSet BeforeNames = WordSet.Of([.. PersonTitleWords.Abbreviations, .. Words.List("beforeName")]);

    /// <summary>The sentence continues, whatever follows.</summary>
    public static readonly WordSet WithinSentences = Words["withinSentence"];

    /// <summary>Their period ends a sentence only if no number follows.</summary>
    public static readonly WordSet BeforeNumbers = WordSet.Of([.. Months.Abbreviations, .. Words.List("beforeNumber")]);

    /// <summary>They end names: their period ends the sentence only if a word follows that starts one.</summary>
    public static readonly WordSet AfterNames = Words["afterName"];

    /// <summary>Their period does not end a name: "Gen. Abdul Wudod Zara".</summary>
    public static readonly WordSet InNames = WordSet.Of([.. PersonTitleWords.AbbreviationsInNames, .. Words.List("inName")]);

    /// <summary>The tagger reads them with their period.</summary>
    public static readonly WordSet OfTagger =
        WordSet.Of([.. PersonTitleWords.TaggerAbbreviations, .. Months.Abbreviations, .. Words.List("tagger")]);
}
