using System.Globalization;
using System.Text;
using System.Text.Json;
using Enrichment.Analysis;

namespace Enrichment.Entities;

/// <summary>
/// Creates the ids of entities from their types and names: "person:ahmad-massoud". They are the same in every article, and consist of
/// letters, digits and hyphens after the type.
/// </summary>
internal static class EntityId
{
    /// <summary>The length of the longest id without its number, in UTF-16 code units.</summary>
    public const int Longest = 100;

    private const int LongestNumber = 10;

    // Of the name of an id that is cut, in UTF-16 code units.
    private const int LongestCut = 60;

    /// <summary>Creates the id of an entity.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="name">Its name. Case, diacritics and punctuation make no difference, nor do titles before the name of a person.</param>
    public static string Create(EntityType type, string name)
    {
        var exact = FindExact(type, name);
        var key = NameKey.Create(exact?.Replace('.', ' ') ?? name);
        var kind = GetKind(type);
        if (ScriptKey.Create(key).Length == 0) return StableId.Create(kind, name);
        var words = string.Join('-', SelectWords(type, key));
        if (exact is not null) return $"{kind}:{Cut(words)}-{StableId.Hash(exact)}";
        return kind.Length + 1 + words.Length <= Longest ? $"{kind}:{words}" : $"{kind}:{Cut(words)}-{StableId.Hash(words)}";
    }

    /// <summary>The type that an id starts with; null if <paramref name="id"/> cannot be one.</summary>
    public static EntityType? FindType(string id)
    {
        if (id.IndexOf(':') is not (> 0 and var colon) || colon == id.Length - 1 || id.Length > Longest + LongestNumber) return null;
        if (!id[(colon + 1)..].EnumerateRunes().All(IsPart)) return null;
        foreach (var type in Enum.GetValues<EntityType>()) if (id.AsSpan(0, colon).SequenceEqual(GetKind(type))) return type;
        return null;
    }

    /// <summary>The id with another type and the same name.</summary>
    public static string ChangeType(string id, EntityType type) => $"{GetKind(type)}{id[id.IndexOf(':')..]}";

    // The address, if two of them can differ in their punctuation only.
    private static string? FindExact(EntityType type, string name) => type switch
    {
        EntityType.Url => name,
        EntityType.Email => name.ToLowerInvariant(),
        _ => null,
    };

    private static bool IsPart(Rune rune) => rune.IsAscii
        ? rune.Value is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9')
        : Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber;

    private static string GetKind(EntityType type) => JsonNamingPolicy.CamelCase.ConvertName(type.ToString());

    // "Afghan" and "Afghans" are the same people, "President Ghani" and "Ghani" the same person.
    private static string[] SelectWords(EntityType type, string key) => type switch
    {
        EntityType.Person => PersonTitles.Strip(NameKey.Split(key)),
        EntityType.Group => NameKey.Split(NameKey.RemovePlural(key)),
        _ => NameKey.Split(key),
    };

    private static string Cut(string words)
    {
        if (words.Length <= LongestCut) return words;
        var end = words.LastIndexOf('-', LongestCut) is > LongestCut / 2 and var hyphen ? hyphen : LongestCut;
        return words[..(char.IsHighSurrogate(words[end - 1]) ? end - 1 : end)];
    }
}
