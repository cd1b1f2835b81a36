using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>Abbreviations and what their period means: from abbreviations.txt, person-titles.txt and months.txt.</summary>
internal static class Abbreviations
{
    private static readonly WordClasses Words = new(
        Lexicon.Open("abbreviations.txt"), "withinSentence", "beforeNumber", "afterName", "beforeName", "inName", "tagger");

    /// <summary>A name follows: written with a capital, their period never ends a sentence.</summary>
    public static readonly WordSet BeforeNames = WordSet.Create([.. PersonTitleWords.Abbreviations, .. Words.GetEntries("beforeName")]);

    /// <summary>The sentence continues, whatever follows.</summary>
    public static readonly WordSet WithinSentences = Words["withinSentence"];

    /// <summary>Their period ends a sentence only if no number follows.</summary>
    public static readonly WordSet BeforeNumbers = WordSet.Create([.. Months.Abbreviations, .. Words.GetEntries("beforeNumber")]);

    /// <summary>They end names: their period ends the sentence only if a word follows that starts one.</summary>
    public static readonly WordSet AfterNames = Words["afterName"];

    /// <summary>Their period does not end a name: "Gen. Abdul Wudod Zara".</summary>
    public static readonly WordSet InNames = WordSet.Create([.. PersonTitleWords.AbbreviationsInNames, .. Words.GetEntries("inName")]);

    /// <summary>The tagger reads them with their period.</summary>
    public static readonly WordSet ForTagger =
        WordSet.Create([.. PersonTitleWords.TaggerAbbreviations, .. Months.Abbreviations, .. Words.GetEntries("tagger")]);
}
