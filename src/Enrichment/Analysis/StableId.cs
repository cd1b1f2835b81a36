using System.Security.Cryptography;
using System.Text;

namespace Enrichment.Analysis;

/// <summary>Creates ids from what they identify, so that they are the same in every run and in every article.</summary>
internal static class StableId
{
    private const int Digits = 12;

    /// <summary>
    /// The id of <paramref name="parts"/>: "claim:5f0c2b9d41ae". Upper and lower case, and the white space between words, make no
    /// difference.
    /// </summary>
    /// <param name="kind">What the id is for.</param>
    /// <param name="parts">What identifies it.</param>
    public static string Create(string kind, params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts) Append(text, part).Append('\n');
        text.Length--;
        return $"{kind}:{Hash(text.ToString().ToLowerInvariant())}";
    }

    /// <summary>The first 12 hex digits of the SHA-256 hash of <paramref name="text"/>.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Digits / 2));

    /// <summary>
    /// Adds "-2", "-3" and so on to the second and each later of equal ids. The first keeps its id, and no number gives an id that is
    /// already in <paramref name="ids"/>.
    /// </summary>
    public static IReadOnlyList<string> MakeUnique(IReadOnlyList<string> ids)
    {
        var taken = ids.ToHashSet(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. ids.Select(id =>
        {
            var count = counts.GetValueOrDefault(id) + 1;
            while (count > 1 && taken.Contains($"{id}-{count}")) count++;
            counts[id] = count;
            return count == 1 ? id : $"{id}-{count}";
        })];
    }

    // With single spaces between the words.
    private static StringBuilder Append(StringBuilder text, string part)
    {
        var (start, isAfterSpace) = (text.Length, false);
        foreach (var character in part)
        {
            if (isAfterSpace && text.Length > start && !char.IsWhiteSpace(character)) text.Append(' ');
            isAfterSpace = char.IsWhiteSpace(character);
            if (!isAfterSpace) text.Append(character);
        }

        return text;
    }
}
