using Enrichment.Analysis;
using Enrichment.Embedded.Lexicons;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>Removes the words at the ends of a found name that are not part of it: titles, kinds, adjectives.</summary>
internal static class NameBounds
{
    // In characters. Shorter words in lower case can be part of a name: "al", "de", "van".
    private const int ShortestRemoved = 4;

    /// <summary><paramref name="name"/> without such words. At least one word is left.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="name">The name.</param>
    public static RecognizedName Trim(string text, RecognizedName name) => name.Type switch
    {
        EntityType.Person => WithoutTitles(text, WithoutLowerCaseEnd(text, name)),
        EntityType.Location => WithoutKind(text, name),
        EntityType.Organization => WithoutLowerCaseStart(text, WithoutKindInLowerCase(text, name)),
        _ => name,
    };

    // "General Abdul Wudod Zara" is Abdul Wudod Zara; "Queen Mary" stays.
    private static RecognizedName WithoutTitles(string text, RecognizedName name)
    {
        while (true)
        {
            var own = text.AsSpan(name.Offset, name.Length);
            var length = own.IndexOf(' ');
            if (length <= 0 || length + 1 >= own.Length) return name;
            var first = own[..length].TrimEnd('.');
            var rest = own[(length + 1)..];
            var isRegnal = PersonTitleWords.Regnal.Has(first);
            if ((!PersonTitleWords.Titles.Has(first) && !isRegnal) || (isRegnal && !rest.Contains(' '))) return name;
            name = name with { Offset = name.Offset + length + 1, Length = rest.Length };
        }
    }

    // "Abbas Stanekzai pipped" is Abbas Stanekzai; "Justin bieber", as posts write it, stays.
    private static RecognizedName WithoutLowerCaseEnd(string text, RecognizedName name)
    {
        var own = text.AsSpan(name.Offset, name.Length);
        while (own.LastIndexOf(' ') is > 0 and var space && !HasCapital(own[space..]) && own[..space].Contains(' ')) own = own[..space];
        return char.IsUpper(own[0]) ? name with { Length = own.Length } : name;
    }

    // "Panjshir province" and "Panjshir Governor" become "Panjshir", as elsewhere in the article; "Panjshir Province" stays.
    private static RecognizedName WithoutKind(string text, RecognizedName name)
    {
        var own = text.AsSpan(name.Offset, name.Length);
        var space = own.LastIndexOf(' ');
        if (space <= 0) return name;
        var last = own[(space + 1)..];
        return PersonTitleWords.Titles.Has(last) || (char.IsLower(last[0]) && NameCues.Locations.Has(last))
            ? name with { Length = space } : name;
    }

    // "Law and Justice party" is Law and Justice; "Labour party", "French navy" and "Republic of Korea air force" stay.
    private static RecognizedName WithoutKindInLowerCase(string text, RecognizedName name)
    {
        var own = text.AsSpan(name.Offset, name.Length);
        if (CountCapitalized(own) < 2 || own.LastIndexOf(' ') is not (> 0 and var space)) return name;
        if (!IsInLowerCase(own[(space + 1)..]) || own.Length - space <= ShortestRemoved || EndsInInstitution(own, space)) return name;
        while (own.LastIndexOf(' ') is > 0 and var last && IsInLowerCase(own[(last + 1)..])) own = own[..last];
        return name with { Length = own.Length };
    }

    private static bool IsInLowerCase(ReadOnlySpan<char> word) => char.IsLower(word[0]) && !HasCapital(word);

    // "navy", "air force": the last word, which follows `space`, or the last two.
    private static bool EndsInInstitution(ReadOnlySpan<char> name, int space) =>
        NameCues.Institutions.Has(name[(space + 1)..]) || NameCues.Institutions.Has(name[(name[..space].LastIndexOf(' ') + 1)..]);

    // "conservative Law and Justice" is Law and Justice; "al Qaeda", "manchester United" stay.
    private static RecognizedName WithoutLowerCaseStart(string text, RecognizedName name)
    {
        var own = text.AsSpan(name.Offset, name.Length);
        if (CountCapitalized(own) < 2) return name;
        while (own.IndexOf(' ') is >= ShortestRemoved and var space && !HasCapital(own[..space])) own = own[(space + 1)..];
        return name with { Offset = name.End - own.Length, Length = own.Length };
    }

    private static int CountCapitalized(ReadOnlySpan<char> name)
    {
        var count = 0;
        for (var at = 0; at < name.Length; at++)
        {
            if (char.IsUpper(name[at]) && (at == 0 || name[at - 1] == ' ')) count++;
        }

        return count;
    }

    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c)) return true;
        }

        return false;
    }
}
