using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace Enrichment.Articles.Reading;

/// <summary>Decodes bytes to text without guesses and replacement characters.</summary>
internal static class TextDecoder
{
    /// <summary>
    /// Decodes <paramref name="bytes"/>, which are UTF-8 with or without a byte order mark, or UTF-16 with one. The mark is left out.
    /// </summary>
    /// <exception cref="ArticleException">The bytes are not valid in one of these encodings.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => DecodeUtf16(bytes, bigEndian: false),
        [0xFE, 0xFF, ..] => DecodeUtf16(bytes, bigEndian: true),
        [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(bytes, 3),
        _ => DecodeUtf8(bytes, 0),
    };

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, int start)
    {
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes[start..]);
        for (var at = start; ;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != OperationStatus.Done) throw CreateError("UTF-8", bytes, at);
            at += length;
        }
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var units = new char[(bytes.Length / 2) - 1];
        for (var at = 0; at < units.Length; at++)
        {
            var unit = bytes[(2 * (at + 1))..];
            units[at] = (char)(bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(unit) : BinaryPrimitives.ReadUInt16LittleEndian(unit));
        }

        for (var at = 0; at < units.Length;)
        {
            if (Rune.DecodeFromUtf16(units.AsSpan(at), out _, out var length) != OperationStatus.Done)
                throw CreateError("UTF-16", bytes, 2 * (at + 1));
            at += length;
        }

        return bytes.Length % 2 == 0 ? new string(units) : throw CreateError("UTF-16", bytes, bytes.Length - 1);
    }

    private static ArticleException CreateError(string encoding, ReadOnlySpan<byte> bytes, int offset) => new(
        ErrorCode.Undecodable,
        $"The content is not valid {encoding}: byte 0x{bytes[offset]:X2} at offset {offset} does not fit; "
        + "convert it to UTF-8, for example with iconv, and send that in.");
}
