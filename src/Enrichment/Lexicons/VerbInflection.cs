namespace Enrichment.Lexicons;

/// <summary>Inflects English verbs.</summary>
internal static class VerbInflection
{
    private static readonly Dictionary<string, (string Past, string Participle)> Irregular = ReadIrregular();

    private static readonly WordSet Doubling = Lexicon.Open("doubling-verbs.txt").ToWordSet();

    /// <summary>The pasts and past participles of irregular verbs.</summary>
    public static IEnumerable<WordForm> IrregularForms =>
        from verb in Irregular
        from form in (IEnumerable<string>)[verb.Value.Past, verb.Value.Participle]
        select new WordForm(form, verb.Key);

    /// <summary>The forms of <paramref name="lemma"/>. Identical spellings occur once, as the more common form.</summary>
    public static IEnumerable<(string Text, VerbForm Form)> GetForms(string lemma)
    {
        var (past, participle) = Irregular.TryGetValue(lemma, out var forms) ? forms : (Past(lemma), Past(lemma));
        yield return (lemma, past == lemma ? VerbForm.Past : VerbForm.Base);
        yield return (Third(lemma), VerbForm.Third);
        if (past != lemma) yield return (past, VerbForm.Past);
        if (participle != past) yield return (participle, VerbForm.Participle);
        yield return (Stem(lemma) + "ing", VerbForm.Ing);
    }

    private static string Third(string lemma) =>
        lemma.EndsWith('o') ? lemma + "es" :
        EndsInConsonantAndY(lemma) ? lemma[..^1] + "ies"
        : lemma.EndsWith('s') || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal)
            ? lemma + "es"
        : lemma + "s";

    private static string Past(string lemma) =>
        EndsInConsonantAndY(lemma) ? lemma[..^1] + "ied"
        : lemma.EndsWith('e') ? lemma + "d"
        : Stem(lemma) + "ed";

    private static string Stem(string lemma) =>
        lemma is "lie" ? "ly" :
        Doubling.Has(lemma) ? lemma + lemma[^1]
        : lemma.EndsWith('e') && !lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma[..^1]
        : lemma;

    private static bool EndsInConsonantAndY(string lemma) => lemma.EndsWith('y') && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal);

    private static Dictionary<string, (string Past, string Participle)> ReadIrregular()
    {
        var verbs = new Dictionary<string, (string Past, string Participle)>(StringComparer.Ordinal);
        foreach (var entry in Lexicon.Open("irregular-verbs.txt").Entries)
        {
            if (entry.Classes.Split(' ') is not [var past, var participle])
                throw entry.CreateError($"write the past and the past participle of '{entry.Text}'");
            verbs.Add(entry.Text, (past, participle));
        }

        return verbs;
    }
}
