using System.Globalization;
using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>How much a word or letter is evidence of the languages in languages.txt.</summary>
/// <remarks>
/// In the lists a class is the tag of a language, with or without a weight: "af" or "af:9". A weight is twice the natural logarithm of
/// how much more frequent the word is in the language than a rare word.
/// </remarks>
internal sealed class LanguageWeights
{
    private readonly (int Profile, int Weight)[] _weights;

    private LanguageWeights(LexiconEntry entry, int defaultWeight) =>
        _weights = Array.ConvertAll(entry.Classes.Split(' '), text => Parse(entry, text, defaultWeight));

    /// <summary>Reads <paramref name="lists"/>; a class without a weight has <paramref name="defaultWeight"/>.</summary>
    /// <exception cref="InvalidDataException">A class is no language of languages.txt, or its weight is no positive number.</exception>
    public static Dictionary<string, LanguageWeights> Read(int defaultWeight, params IEnumerable<string> lists) => lists
        .SelectMany(list => Lexicon.Open(list).Entries)
        .ToDictionary(entry => entry.Text, entry => new LanguageWeights(entry, defaultWeight), StringComparer.Ordinal);

    /// <summary>Adds the weights to <paramref name="scores"/>, by the index of the language.</summary>
    public void AddTo(int[] scores)
    {
        foreach (var (profile, weight) in _weights) scores[profile] += weight;
    }

    /// <summary>The weight for the language with the index <paramref name="profile"/>; 0 if it is no evidence of that language.</summary>
    public int GetWeight(int profile)
    {
        foreach (var (other, weight) in _weights)
        {
            if (other == profile) return weight;
        }

        return 0;
    }

    private static (int Profile, int Weight) Parse(LexiconEntry entry, string text, int defaultWeight)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return (LanguageProfiles.FindIndex(entry, text), defaultWeight);
        return int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var weight) && weight > 0
            ? (LanguageProfiles.FindIndex(entry, text[..colon]), weight)
            : throw entry.CreateError($"the weight of '{text}' is no positive number");
    }
}
