namespace Enrichment.Embedded.Sentiment;

/// <summary>Creates the regular forms of an English word for every part of speech; forms that do not exist do no harm.</summary>
internal static class Inflection
{
    /// <summary>"deny" and "denies", "denied", "denying", "denyly".</summary>
    public static IEnumerable<string> GetForms(string word)
    {
        yield return word;
        if (word.Length < 3 || !char.IsAsciiLetter(word[^1])) yield break;
        yield return Plural(word);
        foreach (var stem in Stems(word))
        {
            yield return stem + (stem.EndsWith('e') ? "d" : "ed");
            yield return (stem.EndsWith("ie", StringComparison.Ordinal) ? stem[..^2] + "y" : stem.TrimEnd('e')) + "ing";
        }

        if (EndsInConsonantY(word)) yield return word[..^1] + "ied";
        yield return Adverb(word);
    }

    private static string Plural(string word)
    {
        if (EndsInConsonantY(word)) return word[..^1] + "ies";
        return word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal)
            || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es" : word + "s";
    }

    // "rob": robbed, "acquit": acquitted; "threaten": threatened. Both forms are created after one vowel and one consonant.
    private static IEnumerable<string> Stems(string word)
    {
        yield return word;
        var doubles = !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'y') && IsVowel(word[^2])
            && (!IsVowel(word[^3]) || word[..^2].EndsWith("qu", StringComparison.Ordinal));
        if (doubles) yield return word + word[^1];
    }

    private static string Adverb(string word)
    {
        if (word.EndsWith("ic", StringComparison.Ordinal)) return word + "ally";
        if (EndsInConsonantY(word)) return word[..^1] + "ily";
        return word.EndsWith("le", StringComparison.Ordinal) && !IsVowel(word[^3]) ? word[..^1] + "y" : word + "ly";
    }

    private static bool EndsInConsonantY(string word) => word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
