using System.Globalization;
using Enrichment.Text;

namespace Enrichment.LanguageService.Chunking;

/// <summary>Splits a sentence that is longer than a document can be.</summary>
internal static class SentenceFragments
{
    /// <summary>
    /// Splits <paramref name="sentence"/> into parts, in order and without gaps. A part ends after white space if there is some near the
    /// limit, otherwise after a text element. A text element is split only if it exceeds the limit alone.
    /// </summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="maxElements">The maximum length of a part, in text elements.</param>
    /// <param name="maxBytes">The maximum size of a part in a request, in bytes; enough for at least two characters.</param>
    public static IEnumerable<TextSpan> Cut(string text, ISpan sentence, int maxElements, int maxBytes)
    {
        for (var start = sentence.Offset; start < sentence.End;)
        {
            var end = FindEnd(text, start, sentence.End, maxElements, maxBytes);
            yield return TextSpan.FromBounds(start, end);
            start = end;
        }
    }

    private static int FindEnd(string text, int start, int end, int maxElements, int maxBytes)
    {
        var (at, bytes, afterSpace) = (start, 0, start);
        for (var elements = 0; at < end; elements++)
        {
            var element = text.AsSpan(at, StringInfo.GetNextTextElementLength(text.AsSpan(at, end - at)));
            bytes += RequestSize.Measure(element);
            if (elements == maxElements || bytes > maxBytes)
                return at == start ? FindSplit(text, start, maxBytes) : FindSpace(start, at, afterSpace);
            at += element.Length;
            if (char.IsWhiteSpace(element[^1])) afterSpace = at;
        }

        return end;
    }

    // Words are not split, unless the part would be much shorter than the maximum.
    private static int FindSpace(int start, int at, int afterSpace) => afterSpace - start > (at - start) / 4 * 3 ? afterSpace : at;

    private static int FindSplit(string text, int start, int maxBytes)
    {
        var at = start + (maxBytes / RequestSize.MaxBytesOfChar);
        return char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;
    }
}
