using System.Text;

namespace Enrichment.Documents.Encodings;

/// <summary>The encodings by name, with those of code pages. They throw on bytes that they cannot decode.</summary>
internal static class TextEncodings
{
    // Browsers read these as Windows-1252, which adds characters to them.
    private static readonly HashSet<string> PartsOfWindows1252 = new(StringComparer.OrdinalIgnoreCase)
    {
        "ascii", "us-ascii", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "cp1252",
    };

    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding <paramref name="name"/>, or null if it is unknown.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            var known = PartsOfWindows1252.Contains(name) ? "windows-1252" : name;
            return Encoding.GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The text of <paramref name="bytes"/> in <paramref name="encoding"/>, or null if they do not fit.</summary>
    public static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
