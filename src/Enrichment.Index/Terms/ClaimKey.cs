using System.Globalization;
using System.Text;
using Enrichment.Analysis;
using Enrichment.Claims;

namespace Enrichment.Index.Terms;

/// <summary>Creates the ids of claims across articles. Copies of a claim in several articles have the same id.</summary>
internal static class ClaimKey
{
    private const string Prefix = "said:";
    private const string Conjunction = "that ";

    /// <summary>The number of the id of <paramref name="claim"/>: of its speaker, its stance and its content.</summary>
    public static long CreateNumber(Claim claim) =>
        CreateHash($"{GetSpeaker(claim.Source)}\n{claim.Stance}\n{NormalizeContent(claim)}");

    /// <summary>A number for the content of a claim, without its speaker and stance.</summary>
    public static long CreateContentNumber(Claim claim) => CreateHash(NormalizeContent(claim));

    /// <summary>A number for a text: the first 48 bits of its hash.</summary>
    public static long CreateHash(string text) =>
        long.Parse(StableId.Hash(text), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>The id with this number: "said:5f0c2b9d41ae".</summary>
    public static string Format(long number) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:x12}");

    /// <summary>The number of an id, or null if it is none.</summary>
    public static long? Parse(string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) && long.TryParse(
            id.AsSpan(Prefix.Length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) && Format(number) == id
            ? number
            : null;

    /// <summary>A text in lower case, without punctuation, with single spaces.</summary>
    public static string Normalize(string text)
    {
        var normalized = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\'' or '’') continue;
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune)) normalized.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (normalized.Length > 0 && normalized[^1] != ' ') normalized.Append(' ');
        }

        if (normalized.Length > 0 && normalized[^1] == ' ') normalized.Length--;
        return normalized.ToString();
    }

    // "said that prices rose" and "said prices rose" are the same.
    private static string NormalizeContent(Claim claim)
    {
        var text = Normalize(claim.Content.Text);
        return text.StartsWith(Conjunction, StringComparison.Ordinal) ? text[Conjunction.Length..] : text;
    }

    // An entity and a name of the same letters are different speakers.
    private static string GetSpeaker(ClaimSource source) =>
        source.Entity is { } entity ? $"entity {entity}" : $"name {Normalize(source.Name ?? source.Text ?? "")}";

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is >= UnicodeCategory.NonSpacingMark and <= UnicodeCategory.EnclosingMark;
}
