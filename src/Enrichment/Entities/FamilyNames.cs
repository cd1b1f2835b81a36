using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>
/// Tells the members of a family apart: "President Obama" is not "first lady Michelle Obama", and not the second one of "Malia and Sasha
/// Obama".
/// </summary>
internal static class FamilyNames
{
    // In UTF-16 code units.
    private const int LongestWord = 20;

    // Of the surname. The limit bounds the time for many forms of one name.
    private const int MostMentions = 8;

    /// <summary>
    /// Whether <paramref name="form"/>, a surname, is another person than <paramref name="full"/>: the first has a title that the second,
    /// a relative of somebody, does not have. Only their first mentions are looked at.
    /// </summary>
    public static bool AreDifferent(string text, NameForm form, NameForm full)
    {
        if (form.Words.Length > 1 || full.Words.Length < 2) return false;
        return (IsRelative(FindWordBefore(text, full.First)) || IsSecond(text, full.First))
            && form.Names.Take(MostMentions).Any(name => IsOffice(GetOwnTitle(form) ?? FindWordBefore(text, name.Offset)));
    }

    // "Malia and Sasha Obama": the surname belongs to both.
    private static bool IsSecond(string text, int name)
    {
        const string and = " and ";
        return text.AsSpan(0, name).EndsWith(and, StringComparison.Ordinal) && GivenNames.Has(FindWordBefore(text, name - and.Length));
    }

    private static bool IsRelative(string title) => PersonTitleWords.Relatives.Has(title);

    private static bool IsOffice(string title) =>
        PersonTitleWords.Prefixes.Has(title) && !IsRelative(title) && !PersonTitleWords.Feminine.Has(title);

    // Some providers count the title as a part of the name.
    private static string? GetOwnTitle(NameForm form) => form.Key.Length > form.Core.Length ? NameKey.Split(form.Key)[0] : null;

    // The word before a name, in lower case: "his wife, Ann Smith", "Mr. Smith".
    private static string FindWordBefore(string text, int name)
    {
        var end = name;
        while (end > 0 && name - end < 3 && text[end - 1] is ' ' or ',' or '.') end--;
        var start = end;
        while (start > 0 && end - start < LongestWord && char.IsLetter(text[start - 1])) start--;
        return text[start..end].ToLowerInvariant();
    }
}
