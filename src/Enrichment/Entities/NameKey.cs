using System.Globalization;

namespace Enrichment.Entities;

/// <summary>Creates the key of a name. Spellings that differ only in case, diacritics, periods and apostrophes have the same key.</summary>
internal static class NameKey
{
    private const int LongestOnStack = 128;

    /// <summary>
    /// Creates the key of <paramref name="name"/>: words in lower case, joined by single spaces, without "the" at the start. Letters of
    /// other scripts between Latin letters are left out; a name without Latin letters keeps its letters (see
    /// <see cref="ScriptKey"/>). The key of a name without letters and digits is the name with single spaces.
    /// </summary>
    public static string Create(string name)
    {
        // A letter is folded to at most two letters.
        var key = name.Length <= LongestOnStack ? stackalloc char[LongestOnStack * 2] : new char[name.Length * 2];
        var length = 0;
        foreach (var c in name) Append(key, ref length, c);
        if (length > 0 && key[length - 1] == ' ') length--;
        key = key[..length];
        if (!key.ContainsAnyInRange('a', 'z')) return CreateWithoutLatin(name);
        return key.StartsWith("the ") ? key[4..].ToString() : key.SequenceEqual(name) ? name : key.ToString();
    }

    /// <summary>The words of <paramref name="key"/>.</summary>
    public static string[] Split(string key) => key.Contains(' ') ? key.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [key];

    /// <summary>The key of a people without its plural: "Afghan" and "Afghans" are the same people.</summary>
    public static string RemovePlural(string key) => key.Length > 3 && key[^1] == 's' && key[^2] != 's' ? key[..^1] : key;

    private static string CreateWithoutLatin(string name) => ScriptKey.Create(name) is { Length: > 0 } key
        ? key
        : string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Append(Span<char> key, ref int length, char c)
    {
        if (c is '.' or '\'' or '’') return;
        if (char.IsAscii(c))
        {
            AppendFolded(key, ref length, c);
            return;
        }

        if (ScriptKey.IsLatinMark(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format) return;
        foreach (var folded in LetterFolding.Fold(c)) AppendFolded(key, ref length, folded);
    }

    private static void AppendFolded(Span<char> key, ref int length, char folded)
    {
        if (char.IsAsciiLetterOrDigit(folded)) key[length++] = char.ToLowerInvariant(folded);
        else if (length > 0 && key[length - 1] != ' ') key[length++] = ' ';
    }
}
