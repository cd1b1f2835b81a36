using System.Text;

namespace Enrichment.Articles;

/// <summary>Turns bytes into normalised text, or says why they are none.</summary>
internal static class TextDecoder
{
    private static readonly (string Kind, byte[] Magic)[] Formats =
    [
        ("a PDF", "%PDF-"u8.ToArray()), ("a Word, Excel or ZIP file", "PK\u0003\u0004"u8.ToArray()), ("an old Office file", [0xD0, 0xCF, 0x11, 0xE0]),
        ("a PNG image", [0x89, 0x50, 0x4E, 0x47]), ("a JPEG image", [0xFF, 0xD8, 0xFF]), ("a GIF image", "GIF8"u8.ToArray()), ("a gzip archive", [0x1F, 0x8B, 0x08]),
        ("an RTF document", @"{\rtf"u8.ToArray()),
    ];

    /// <summary>The text in <paramref name="bytes"/>: no byte order mark, line endings as "\n", non-breaking spaces as spaces, nothing else changed.</summary>
    /// <exception cref="ArticleException">There are too many bytes, or none but white space, or they are not text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > ArticleReader.MaxBytes)
            throw new ArticleException(FaultCode.TooLarge, $"The article has more than {ArticleReader.MaxBytes:N0} bytes; split it into parts.");
        RejectKnownFormats(bytes);
        var text = Normalise(DecodeStrictly(bytes));
        if (text.AsSpan().IndexOf('\0') >= 0 || ControlShare(text) > 0.02)
            throw new ArticleException(FaultCode.BinaryContent, "The content is binary, not text; extract its text and send that in.");
        return string.IsNullOrWhiteSpace(text) ? throw new ArticleException(FaultCode.EmptyArticle, "The article is empty; send it in again with text.") : text;
    }

    private static void RejectKnownFormats(ReadOnlySpan<byte> bytes)
    {
        foreach (var (kind, magic) in Formats)
        {
            if (bytes.StartsWith(magic)) throw new ArticleException(FaultCode.BinaryContent, $"The content looks like {kind}, not text; extract its text and send that in.");
        }
    }

    private static string DecodeStrictly(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, .. var rest] => Decode(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), rest, 2, "UTF-16"),
        [0xFE, 0xFF, .. var rest] => Decode(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), rest, 2, "UTF-16"),
        [0xEF, 0xBB, 0xBF, .. var rest] => Decode(new UTF8Encoding(false, throwOnInvalidBytes: true), rest, 3, "UTF-8"),
        _ => Decode(new UTF8Encoding(false, throwOnInvalidBytes: true), bytes, 0, "UTF-8"),
    };

    private static string Decode(Encoding encoding, ReadOnlySpan<byte> bytes, int skipped, string name)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            if (bytes.Contains((byte)0) && name == "UTF-8")
                throw new ArticleException(FaultCode.BinaryContent, "The content is binary, not text; extract its text and send that in.");
            var first = fault.BytesUnknown is [var bad, ..] ? $"byte 0x{bad:X2} at offset {skipped + Math.Max(0, fault.Index)}" : "its end";
            throw new ArticleException(FaultCode.Undecodable, $"The content is not valid {name}: {first} does not fit; convert it to UTF-8 first, for example with iconv.");
        }
    }

    private static string Normalise(string text)
    {
        var plain = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        return string.Create(plain.Length, plain, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++) target[i] = Normalise(source[i]);
        });
    }

    private static char Normalise(char c) => c switch
    {
        '\r' or '\u0085' or '\u2028' or '\u2029' => '\n',
        '\u00A0' or '\u202F' or '\u2007' => ' ',
        _ => c,
    };

    private static double ControlShare(string text) =>
        text.Length == 0 ? 0 : text.Count(c => char.IsControl(c) && c is not ('\n' or '\t' or '\f')) / (double)text.Length;
}
