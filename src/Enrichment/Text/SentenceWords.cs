using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>Words that start sentences and verbs that report speech: from sentence-starters.txt and cue-verbs.txt.</summary>
internal static class SentenceWords
{
    private static readonly (string Class, VerbForm Form)[] AfterQuotation =
        [("pastAfterQuotation", VerbForm.Past), ("presentAfterQuotation", VerbForm.Third)];

    private static readonly (string Class, VerbForm Form)[] OfPersons =
        [("pastOfPerson", VerbForm.Past), ("presentOfPerson", VerbForm.Third)];

    private static readonly Lexicon Verbs = Lexicon.Open("cue-verbs.txt");

    /// <summary>Words that often start a sentence and rarely a name.</summary>
    public static readonly WordSet Starters = Lexicon.Open("sentence-starters.txt").ToWordSet();

    /// <summary>Verbs that name the speaker after a quotation.</summary>
    public static readonly WordSet VerbsAfterQuotations = WordSet.Create([.. FindForms(AfterQuotation)]);

    /// <summary>Verbs that can name the speaker after a quotation, but often mean something else: "demanded".</summary>
    public static readonly WordSet VerbsOfQuotations = WordSet.Create([.. FindForms([("quote", VerbForm.Past)])]);

    /// <summary>Verbs whose subject is a person.</summary>
    public static readonly IReadOnlyList<string> VerbsOfPersons = [.. FindForms(OfPersons)];

    /// <summary>The classes in cue-verbs.txt that these words have.</summary>
    public static readonly IReadOnlyList<string> VerbClasses = [.. AfterQuotation.Concat(OfPersons).Select(one => one.Class)];

    private static IEnumerable<string> FindForms((string Class, VerbForm Form)[] wanted)
    {
        foreach (var verb in Verbs.Entries)
        {
            var classes = verb.Classes.Split(' ');
            foreach (var form in wanted.Where(one => classes.Contains(one.Class)).Select(one => one.Form))
                yield return VerbInflection.GetForms(verb.Text).First(one => one.Form == form).Text;
        }
    }
}
