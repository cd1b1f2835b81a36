namespace Enrichment.Entities;

/// <summary>What two spellings of one name have in common: the same words but for case, diacritics, periods and letters of other scripts.</summary>
internal static class NameKey
{
    private const int LongestOnStack = 128;

    /// <summary>The key of <paramref name="name"/>: lower-case words joined by single spaces, a leading "the" left out. A name with no Latin letter or digit is its own key, but for white space.</summary>
    public static string Of(string name)
    {
        // A letter folds to two at most.
        var key = name.Length <= LongestOnStack ? stackalloc char[LongestOnStack * 2] : new char[name.Length * 2];
        var length = 0;
        foreach (var c in name) Append(key, ref length, c);
        if (length > 0 && key[length - 1] == ' ') length--;
        key = key[..length];
        if (length == 0) return string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return key.StartsWith("the ") ? key[4..].ToString() : key.SequenceEqual(name) ? name : key.ToString();
    }

    /// <summary>The words of a key.</summary>
    public static string[] Words(string key) => key.Contains(' ') ? key.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [key];

    private static void Append(Span<char> key, ref int length, char c)
    {
        if (c is '.' or '\'' or '’') return;
        if (char.IsAscii(c))
        {
            AppendFolded(key, ref length, c);
            return;
        }

        foreach (var folded in LetterFolding.Fold(c)) AppendFolded(key, ref length, folded);
    }

    private static void AppendFolded(Span<char> key, ref int length, char folded)
    {
        if (char.IsAsciiLetterOrDigit(folded)) key[length++] = char.ToLowerInvariant(folded);
        else if (length > 0 && key[length - 1] != ' ') key[length++] = ' ';
    }
}
