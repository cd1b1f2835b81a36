using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>Words that start sentences and verbs that report speech: from sentence-starters.txt and reporting-verbs.txt.</summary>
internal static class SentenceWords
{
    private static readonly WordClasses Verbs = new(Lexicon.Open("reporting-verbs.txt"), "afterQuotation", "person");

    /// <summary>Words that often start a sentence and rarely a name.</summary>
    public static readonly WordSet Starters = Lexicon.Open("sentence-starters.txt").ToWordSet();

    /// <summary>Verbs that name the speaker after a quotation.</summary>
    public static readonly WordSet VerbsAfterQuotations = Verbs["afterQuotation"];

    /// <summary>Verbs whose subject is a person.</summary>
    public static readonly IReadOnlyList<string> VerbsOfPersons = Verbs.GetEntries("person");
}
