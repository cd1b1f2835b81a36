using Enrichment.Analysis;

namespace Enrichment.Cli.Output;

/// <summary>Makes untrusted text safe for a line on a terminal.</summary>
internal static class OneLine
{
    private const string Ellipsis = "…";

    /// <summary>Writes a text in one line, with single spaces, and with control characters and direction overrides escaped.</summary>
    public static string Create(string text) =>
        SafeText.Escape(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Writes the start of a text in one line, with "…" if there is more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The most UTF-16 code units of the text.</param>
    public static string CreateStart(string text, int length)
    {
        if (text.Length <= length) return Create(text);
        return Create(text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)]) + Ellipsis;
    }
}
