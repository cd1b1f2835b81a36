using System.Globalization;

namespace Enrichment.LanguageService.Chunking;

/// <summary>Text elements: what a reader takes for one character, and what services count (Unicode UAX #29, extended grapheme clusters).</summary>
internal static class TextElements
{
    /// <summary>How many <paramref name="text"/> has. Two texts put together never have more than each for itself.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (; !text.IsEmpty; count++) text = text[StringInfo.GetNextTextElementLength(text)..];
        return count;
    }
}
