using Enrichment.Analysis;
using Enrichment.Embedded.Lexicons;
using Enrichment.Embedded.Network;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>Tells words that describe a person from names: "the Dutchman", "a Spaniard", "the mogul".</summary>
internal static class Descriptions
{
    private static readonly string[] Endings = ["man", "woman"];

    /// <summary>
    /// Whether <paramref name="name"/>, found in <paramref name="sentence"/>, is a description: one word with an article that belongs to
    /// it, and a member of a people or without a capital. "The Obama administration" has an article that belongs to another word.
    /// </summary>
    public static bool IsDescription(string text, AnalyzedSentence sentence, RecognizedName name)
    {
        var own = text.AsSpan(name.Offset, name.Length);
        if (own.Contains(' ') || !(char.IsLower(own[0]) || IsOfPeople(own))) return false;
        var word = SortedSearch.FindFirst(0, sentence.Words.Count, at => sentence.Words[at].Offset >= name.Offset);
        return word > 0 && sentence.Syntax[word - 1].Head == word && IsArticle(sentence.Words[word - 1].In(text));
    }

    private static bool IsArticle(string word) => word.ToLowerInvariant() is "the" or "a" or "an";

    private static bool IsOfPeople(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending) && IsPeople(word[..^ending.Length])) return true;
        }

        return IsPeople($"{word}s");
    }

    private static bool IsPeople(ReadOnlySpan<char> word) => Gazetteer.Find(word)?.Type == EntityType.Group;
}
