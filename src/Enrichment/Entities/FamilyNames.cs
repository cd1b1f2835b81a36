using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>Tells the members of a family apart: "President Obama" is not "first lady Michelle Obama".</summary>
internal static class FamilyNames
{
    // In UTF-16 code units.
    private const int LongestTitle = 20;

    /// <summary>
    /// Whether <paramref name="form"/>, a surname, is another person than <paramref name="full"/>: the first has a title that the second,
    /// a relative of somebody, does not have. Only their first mentions are compared.
    /// </summary>
    public static bool AreDifferent(string text, NameForm form, NameForm full)
    {
        if (form.Words.Length > 1 || full.Words.Length < 2) return false;
        return IsRelative(FindTitle(text, full.First)) && IsOffice(GetOwnTitle(form) ?? FindTitle(text, form.First));
    }

    private static bool IsRelative(string title) => PersonTitleWords.Relatives.Has(title);

    private static bool IsOffice(string title) =>
        PersonTitleWords.Prefixes.Has(title) && !IsRelative(title) && !PersonTitleWords.Feminine.Has(title);

    // Some providers count the title as a part of the name.
    private static string? GetOwnTitle(NameForm form) => form.Key.Length > form.Core.Length ? NameKey.Split(form.Key)[0] : null;

    // The word before a name, in lower case: "his wife, Ann Smith", "Mr. Smith".
    private static string FindTitle(string text, int name)
    {
        var end = name;
        while (end > 0 && name - end < 3 && text[end - 1] is ' ' or ',' or '.') end--;
        var start = end;
        while (start > 0 && end - start < LongestTitle && char.IsLetter(text[start - 1])) start--;
        return text[start..end].ToLowerInvariant();
    }
}
