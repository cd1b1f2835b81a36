using System.Collections.Frozen;
using Enrichment.Lexicons;

namespace Enrichment.Claims.Disputes;

/// <summary>Words with opposites, from opposites.txt.</summary>
internal static class Oppositions
{
    private static readonly FrozenDictionary<string, (string Concept, bool Negative)> Words =
        Lexicons.Lexicon.Open("Claims/opposites.txt").Entries.ToFrozenDictionary(entry => entry.Text, Parse, StringComparer.Ordinal);

    /// <summary>The predicate of the word with this lemma and form, and its particle or "" ("go", "went", "up").</summary>
    public static Predicate CreatePredicate(string lemma, string form, string particle)
    {
        var stem = KeyWords.GetStem(lemma);
        var isKnown = particle.Length > 0 && Words.TryGetValue($"{lemma} {particle}", out var found) || Words.TryGetValue(lemma, out found)
            || Words.TryGetValue(form, out found);
        return isKnown ? new Predicate(stem, found.Concept, found.Negative) : new Predicate(stem);
    }

    private static (string Concept, bool Negative) Parse(LexiconEntry entry) => entry.Classes switch
    {
        [.. var concept, '+'] => (concept, false),
        [.. var concept, '-'] => (concept, true),
        _ => throw entry.CreateError($"'{entry.Classes}' is no concept with '+' or '-'"),
    };
}
