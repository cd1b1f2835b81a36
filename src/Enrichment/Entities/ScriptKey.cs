using System.Globalization;
using System.Text;

namespace Enrichment.Entities;

/// <summary>
/// Creates the key of a name in any script: letters, digits and the marks of the script in lower case and composed form, with single
/// spaces between the words. Characters that are not visible are left out.
/// </summary>
internal static class ScriptKey
{
    /// <summary>The key of <paramref name="name"/>; "" if it has no letter and no digit.</summary>
    public static string Create(string name)
    {
        var key = new char[name.Length];
        var length = 0;
        foreach (var rune in name.EnumerateRunes()) Append(key, ref length, rune);
        return new string(key, 0, length).TrimEnd(' ');
    }

    /// <summary>Whether <paramref name="c"/> is a combining mark of Latin and Greek letters, which keys do not have.</summary>
    public static bool IsLatinMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static void Append(char[] key, ref int length, Rune rune)
    {
        if (rune.Value is '.' or '\'' or '’') return;
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark:
                if (length > 0 && key[length - 1] != ' ') AppendMark(key, ref length, rune);
                break;
            case UnicodeCategory.Format or UnicodeCategory.EnclosingMark:
                break;
            case UnicodeCategory.LetterNumber:
                AppendRune(key, ref length, rune);
                break;
            default:
                if (Rune.IsLetterOrDigit(rune)) AppendLetter(key, ref length, Rune.ToLowerInvariant(rune));
                else if (length > 0 && key[length - 1] != ' ') key[length++] = ' ';
                break;
        }
    }

    private static void AppendLetter(char[] key, ref int length, Rune letter)
    {
        if (letter.IsBmp && TryCompose(key, length, (char)letter.Value)) return;
        if (letter.IsBmp && LetterFolding.Fold((char)letter.Value) is [var folded]) key[length++] = folded;
        else AppendRune(key, ref length, letter);
    }

    // A variation selector only chooses a glyph.
    private static void AppendMark(char[] key, ref int length, Rune mark)
    {
        if (mark.IsBmp && TryCompose(key, length, (char)mark.Value)) return;
        if (mark.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) || IsLatinMark((char)mark.Value)) return;
        AppendRune(key, ref length, mark);
    }

    private static bool TryCompose(char[] key, int length, char next)
    {
        if (length == 0 || LetterComposition.Find(key[length - 1], next) is not { } composed) return false;
        key[length - 1] = composed;
        return true;
    }

    private static void AppendRune(char[] key, ref int length, Rune rune) => length += rune.EncodeToUtf16(key.AsSpan(length));
}
