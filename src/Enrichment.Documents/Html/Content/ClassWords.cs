using AngleSharp.Dom;
using Enrichment.Lexicons;

namespace Enrichment.Documents.Html.Content;

/// <summary>The words in the class and the id of an element: story, body, related and links in "storyBody__related-links".</summary>
internal static class ClassWords
{
    private const int Longest = 500;

    /// <summary>The words of <paramref name="element"/>, in lower case.</summary>
    public static IReadOnlyList<string> Split(IElement element)
    {
        List<string> words = [];
        Split(element.ClassName, words);
        Split(element.Id, words);
        return words;
    }

    /// <summary>Whether <paramref name="phrases"/> has a word of <paramref name="element"/>, or two or three in sequence.</summary>
    public static bool HasAny(IElement element, WordSet phrases)
    {
        var words = Split(element);
        for (var at = 0; at < words.Count; at++)
        {
            if (phrases.Has(words[at])) return true;
            if (at + 1 < words.Count && phrases.Has($"{words[at]} {words[at + 1]}")) return true;
            if (at + 2 < words.Count && phrases.Has($"{words[at]} {words[at + 1]} {words[at + 2]}")) return true;
        }

        return false;
    }

    private static void Split(string? name, List<string> words)
    {
        if (name is null) return;
        var start = 0;
        var length = Math.Min(name.Length, Longest);
        for (var at = 0; at <= length; at++)
        {
            var isEnd = at == length || !char.IsAsciiLetter(name[at]);
            var isHump = !isEnd && at > start && char.IsAsciiLetterUpper(name[at]) && char.IsAsciiLetterLower(name[at - 1]);
            if (!isEnd && !isHump) continue;
            if (at > start) words.Add(name[start..at].ToLowerInvariant());
            start = isEnd ? at + 1 : at;
        }
    }
}
