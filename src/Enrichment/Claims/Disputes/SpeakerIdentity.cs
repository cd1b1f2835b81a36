using Enrichment.Claims.Lexicon;
using Enrichment.Text;

namespace Enrichment.Claims.Disputes;

/// <summary>Compares the sources of claims of different articles.</summary>
internal static class SpeakerIdentity
{
    // Shorter words are in many names: "the", "of".
    private const int ShortestWord = 4;

    /// <summary>
    /// Whether the two certainly are not one speaker, and neither speaks for the other one: "the ministry" and "Ahmad, a spokesman of the
    /// ministry" are on one side.
    /// </summary>
    public static bool AreDifferent(ClaimSource one, ClaimSource other)
    {
        if (one.Text is null || other.Text is null || (one.Entity is null && other.Entity is null)) return false;
        if (one.Entity == other.Entity || IsOpenPronoun(one) || IsOpenPronoun(other)) return false;
        return !HaveCommonWord(one, other);
    }

    private static bool IsOpenPronoun(ClaimSource source) => source is { Kind: SourceKind.Pronoun, Entity: null };

    private static bool HaveCommonWord(ClaimSource one, ClaimSource other)
    {
        var words = GetWords(one).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return GetWords(other).Any(words.Contains);
    }

    private static IEnumerable<string> GetWords(ClaimSource source) => $"{source.Name} {source.Text}"
        .Split([' ', ',', '.', '-', '\'', '’', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length >= ShortestWord && !Vocabulary.Find(word, TokenKind.Word).Is(WordClass.Role));
}
