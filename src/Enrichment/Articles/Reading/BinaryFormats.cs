namespace Enrichment.Articles.Reading;

/// <summary>Recognizes content that is no text by the first bytes of common formats, by NUL and by many control characters.</summary>
internal static class BinaryFormats
{
    // Text has very few control characters.
    private const double MostControls = 0.02;

    private const string BareUtf16Message =
        "The content looks like UTF-16 without a byte order mark; convert it to UTF-8, for example with iconv, and send that in.";

    private static readonly (string Name, byte[] FirstBytes)[] Known =
    [
        ("a PDF", [.. "%PDF-"u8]),
        ("a Word, Excel or other ZIP file", [.. "PK\u0003\u0004"u8]),
        ("an old Office file", [0xD0, 0xCF, 0x11, 0xE0]),
        ("an RTF document", [.. @"{\rtf"u8]),
        ("a PNG image", [0x89, 0x50, 0x4E, 0x47]),
        ("a JPEG image", [0xFF, 0xD8, 0xFF]),
        ("a GIF image", [.. "GIF8"u8]),
        ("a gzip archive", [0x1F, 0x8B, 0x08]),
    ];

    /// <summary>Checks that <paramref name="bytes"/> do not start like a binary format and, unless they are UTF-16, have no NUL.</summary>
    /// <exception cref="ArticleException">They do.</exception>
    public static void RejectBytes(ReadOnlySpan<byte> bytes)
    {
        RejectKnown(bytes);
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !bytes.Contains((byte)0)) return;
        throw IsBareUtf16(bytes)
            ? new ArticleException(ErrorCode.BinaryContent, BareUtf16Message)
            : CreateError("is binary, not text");
    }

    /// <summary>Checks that <paramref name="bytes"/> do not start like a binary format.</summary>
    /// <exception cref="ArticleException">They do.</exception>
    public static void RejectKnown(ReadOnlySpan<byte> bytes)
    {
        foreach (var (name, firstBytes) in Known)
        {
            if (bytes.StartsWith(firstBytes)) throw CreateError($"looks like {name}, not text");
        }
    }

    /// <summary>Checks that <paramref name="text"/> has no NUL and few control characters.</summary>
    /// <exception cref="ArticleException">It does.</exception>
    public static void RejectText(string text)
    {
        if (text.Contains('\0') || text.Count(IsControl) > MostControls * text.Length) throw CreateError("is binary, not text");
    }

    private static bool IsControl(char c) => char.IsControl(c) && !char.IsWhiteSpace(c);

    // Every other byte of Western text in UTF-16 is NUL.
    private static bool IsBareUtf16(ReadOnlySpan<byte> bytes)
    {
        var (even, odd) = (0, 0);
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] != 0) continue;
            if (at % 2 == 0) even++;
            else odd++;
        }

        return bytes.Length % 2 == 0 && Math.Min(even, odd) == 0 && Math.Max(even, odd) * 4 >= bytes.Length;
    }

    private static ArticleException CreateError(string problem) =>
        new(ErrorCode.BinaryContent, $"The content {problem}; extract its text first and send that in.");
}
