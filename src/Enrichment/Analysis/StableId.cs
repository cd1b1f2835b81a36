using System.Buffers;
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
        var length = parts.Length;
        foreach (var part in parts) length += part.Length;
        var buffer = ArrayPool<char>.Shared.Rent(2 * length);
        var end = 0;
        foreach (var part in parts)
        {
            end += Normalize(part, buffer.AsSpan(end));
            buffer[end++] = '\n';
        }

        var text = buffer.AsSpan(0, end - 1);
        var lower = buffer.AsSpan(end, text.Length);
        text.ToLowerInvariant(lower);
        var id = $"{kind}:{Hash(lower)}";
        ArrayPool<char>.Shared.Return(buffer);
        return id;
    }

    /// <summary>The first 12 hex digits of the SHA-256 hash of <paramref name="text"/>.</summary>
    public static string Hash(ReadOnlySpan<char> text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash[..(Digits / 2)]);
    }

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

    // With single spaces between the words. Returns the length.
    private static int Normalize(string part, Span<char> written)
    {
        var (length, isAfterSpace) = (0, false);
        foreach (var character in part)
        {
            if (isAfterSpace && length > 0 && !char.IsWhiteSpace(character)) written[length++] = ' ';
            isAfterSpace = char.IsWhiteSpace(character);
            if (!isAfterSpace) written[length++] = character;
        }

        return length;
    }
}
