using System.Text;

namespace Enrichment.Entities;

/// <summary>What two spellings of one name have in common: the same words but for case, diacritics, periods and letters of other scripts.</summary>
internal static class NameKey
{
    /// <summary>The key of <paramref name="name"/>: lower-case words joined by single spaces, a leading "the" left out. A name with no Latin letter or digit is its own key, but for white space.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name) Append(key, c);
        var words = key.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return string.Join(' ', words is ["the", _, ..] ? words[1..] : words);
    }

    /// <summary>The words of a key.</summary>
    public static string[] Words(string key) => key.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static void Append(StringBuilder key, char c)
    {
        if (c is '.' or '\'' or '’') return;
        if (char.IsAsciiLetterOrDigit(c))
        {
            key.Append(char.ToLowerInvariant(c));
            return;
        }

        foreach (var folded in LetterFolding.Fold(c))
            key.Append(char.IsAsciiLetterOrDigit(folded) ? char.ToLowerInvariant(folded) : ' ');
    }
}
