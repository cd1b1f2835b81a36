using System.Globalization;

namespace Enrichment.LanguageService.Chunking;

/// <summary>Counts text elements (Unicode UAX #29, extended grapheme clusters), as services do.</summary>
internal static class TextElements
{
    /// <summary>Counts the text elements. The count of two joined texts is never greater than the sum of their counts.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (; !text.IsEmpty; count++) text = text[StringInfo.GetNextTextElementLength(text)..];
        return count;
    }
}
