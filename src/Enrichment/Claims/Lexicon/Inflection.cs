namespace Enrichment.Claims.Lexicon;

/// <summary>Inflects English verbs.</summary>
internal static class Inflection
{
    private static readonly Dictionary<string, (string Past, string Participle)> Irregular = new(StringComparer.Ordinal)
    {
        ["say"] = ("said", "said"),
        ["tell"] = ("told", "told"),
        ["write"] = ("wrote", "written"),
        ["think"] = ("thought", "thought"),
        ["find"] = ("found", "found"),
        ["show"] = ("showed", "shown"),
        ["feel"] = ("felt", "felt"),
        ["know"] = ("knew", "known"),
        ["swear"] = ("swore", "sworn"),
        ["read"] = ("read", "read"),
        ["hold"] = ("held", "held"),
        ["forecast"] = ("forecast", "forecast"),
        ["foretell"] = ("foretold", "foretold"),
        ["learn"] = ("learned", "learnt"),
        ["understand"] = ("understood", "understood"),
        ["begin"] = ("began", "begun"),
        ["see"] = ("saw", "seen"),
        ["foresee"] = ("foresaw", "foreseen"),
        ["hear"] = ("heard", "heard"),
        ["speak"] = ("spoke", "spoken"),
        ["shoot"] = ("shot", "shot"),
        ["hit"] = ("hit", "hit"),
        ["lay"] = ("laid", "laid"),
        ["cast"] = ("cast", "cast"),
        ["make"] = ("made", "made"),
        ["forget"] = ("forgot", "forgotten"),
        ["forbid"] = ("forbade", "forbidden"),
        ["take"] = ("took", "taken"),
        ["go"] = ("went", "gone"),
        ["come"] = ("came", "come"),
        ["set"] = ("set", "set"),
        ["bring"] = ("brought", "brought"),
        ["tear"] = ("tore", "torn"),
        ["seek"] = ("sought", "sought"),
        ["beseech"] = ("besought", "besought"),
        ["broadcast"] = ("broadcast", "broadcast"),
        ["lie"] = ("lied", "lied"),
    };

    // One-syllable or end-stressed verbs, whose last consonant doubles.
    private static readonly HashSet<string> Doubling = new(["admit", "rebut", "quip", "brag", "blog", "slam", "dub", "label", "plan", "prefer", "refer", "regret", "concur", "snap", "sum", "hit", "begin", "bar", "rip", "pan", "forget", "forbid", "set"], StringComparer.Ordinal);

    /// <summary>The forms of <paramref name="lemma"/>, spellings that coincide once only, the commoner reading first.</summary>
    public static IEnumerable<(string Text, VerbForm Form)> FormsOf(string lemma)
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
        : lemma.EndsWith('s') || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal) ? lemma + "es"
        : lemma + "s";

    private static string Past(string lemma) =>
        EndsInConsonantAndY(lemma) ? lemma[..^1] + "ied"
        : lemma.EndsWith('e') ? lemma + "d"
        : Stem(lemma) + "ed";

    private static string Stem(string lemma) =>
        lemma is "lie" ? "ly" :
        Doubling.Contains(lemma) ? lemma + lemma[^1]
        : lemma.EndsWith('e') && !lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma[..^1]
        : lemma;

    private static bool EndsInConsonantAndY(string lemma) => lemma.EndsWith('y') && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal);
}
