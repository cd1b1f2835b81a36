using Enrichment.Lexicons;

namespace Enrichment.Syntax;

/// <summary>
/// Finds dictionary forms: by lists of irregular forms, and by rules for endings (Minnen, Carroll and Pearce 2001). The result is in
/// lower case except for names.
/// </summary>
internal static class Lemmas
{
    private static readonly WordMap<string> Verbs = WordMap<string>.Create(
        VerbInflection.IrregularForms.Concat(ReadPairs("Lemmas/verb-forms.txt")).DistinctBy(pair => pair.Form),
        pair => pair.Form,
        pair => pair.Lemma);

    private static readonly WordMap<string> Nouns = ReadMap("Lemmas/nouns.txt");
    private static readonly WordMap<string> Adjectives = ReadMap("Lemmas/adjectives.txt");
    private static readonly WordMap<string> Adverbs = ReadMap("Lemmas/adverbs.txt");
    private static readonly WordMap<string> Words = ReadMap("Lemmas/words.txt");

    /// <summary>The dictionary form of <paramref name="form"/>.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="tag">Its tag of the Penn Treebank.</param>
    public static string Find(ReadOnlySpan<char> form, string tag)
    {
        var word = Normalize(form);
        if (Words.Find($"{tag} {word}", out var listed)) return listed;
        return tag switch
        {
            "VBD" or "VBN" or "VBZ" or "VBG" => FindVerb(word, tag),
            "NNS" => FindNoun(word),
            "NNPS" => Capitalize(FindNoun(word), form),
            "NNP" or "ADD" => form.ToString(),
            "JJR" or "JJS" => FindPositive(word, tag, Adjectives),
            "RBR" or "RBS" => FindPositive(word, tag, Adverbs),
            "CD" => word.Replace(",", "", StringComparison.Ordinal),
            "PRP" when word == "i" => "I",
            _ => word,
        };
    }

    private static string Normalize(ReadOnlySpan<char> form) =>
        string.Create(form.Length, form, (characters, written) =>
        {
            written.ToLowerInvariant(characters);
            characters.Replace('’', '\'');
            characters.Replace('‘', '\'');
            characters.Replace('“', '"');
            characters.Replace('”', '"');
        });

    private static string FindVerb(string word, string tag)
    {
        if (Verbs.Find(word, out var listed)) return listed;
        if (tag == "VBZ") return CutPluralEnding(word);
        return tag == "VBG" ? CutProgressiveEnding(word) : CutPastEnding(word);
    }

    private static string CutProgressiveEnding(string word) =>
        word.Length > 4 && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("in'", StringComparison.Ordinal))
            ? Stems.Complete(word.AsSpan(0, word.Length - 3))
            : word;

    private static string CutPastEnding(string word)
    {
        if (word.Length < 4 || !word.EndsWith("ed", StringComparison.Ordinal)) return word;
        if (word.EndsWith("eed", StringComparison.Ordinal)) return word[..^1];
        if (!word.EndsWith("ied", StringComparison.Ordinal)) return Stems.Complete(word.AsSpan(0, word.Length - 2));
        return word.Length == 4 ? word[..^1] : word[..^3] + "y";
    }

    private static string FindNoun(string word)
    {
        if (Nouns.Find(word, out var listed)) return listed;
        if (word.Length > 4 && word.EndsWith("men", StringComparison.Ordinal)) return word[..^2] + "an";
        return CutPluralEnding(word);
    }

    private static string CutPluralEnding(string word)
    {
        if (word.Length < 3 || word[^1] != 's' || word[^2] is 's' or '\'' || char.IsDigit(word[0])) return word;
        if (word.EndsWith("ies", StringComparison.Ordinal)) return word.Length == 4 ? word[..^1] : word[..^3] + "y";
        return EndsInHiss(word) ? word[..^2] : word[..^1];
    }

    // "watches", "wishes", "losses", "boxes".
    private static bool EndsInHiss(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ches", "shes", "sses", "xes", "zzes"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static string FindPositive(string word, string tag, WordMap<string> irregular)
    {
        if (irregular.Find(word, out var listed)) return listed;
        var ending = tag[^1] == 'R' ? "er" : "est";
        if (word.Length < ending.Length + 3 || !word.EndsWith(ending, StringComparison.Ordinal)) return word;
        var stem = word.AsSpan(0, word.Length - ending.Length);
        return stem[^1] == 'i' ? $"{stem[..^1]}y" : Stems.Complete(stem);
    }

    private static string Capitalize(string lemma, ReadOnlySpan<char> form) =>
        char.IsUpper(form[0]) && lemma.Length > 0 ? char.ToUpperInvariant(lemma[0]) + lemma[1..] : lemma;

    private static WordMap<string> ReadMap(string name) => WordMap<string>.Create(ReadPairs(name), pair => pair.Form, pair => pair.Lemma);

    private static IEnumerable<WordForm> ReadPairs(string name) =>
        Lexicon.Open(name).Entries.Select(entry => new WordForm(entry.Text, entry.GetValue("a dictionary form")));
}
