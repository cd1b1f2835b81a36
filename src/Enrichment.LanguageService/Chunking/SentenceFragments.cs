using System.Globalization;
using Enrichment.Text;

namespace Enrichment.LanguageService.Chunking;

/// <summary>Cuts a sentence that is longer than a document may be.</summary>
internal static class SentenceFragments
{
    /// <summary>
    /// The parts of <paramref name="sentence"/>, in order, together all of it. They end behind white space where there is some near the limit, else
    /// behind a text element, and inside one only where it alone is too large.
    /// </summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="maxElements">The longest a part may be, in text elements.</param>
    /// <param name="maxBytes">The largest a part may be in a request, in bytes; at least two characters' worth.</param>
    public static IEnumerable<TextSpan> Cut(string text, ISpan sentence, int maxElements, int maxBytes)
    {
        for (var start = sentence.Offset; start < sentence.End;)
        {
            var end = EndOf(text, start, sentence.End, maxElements, maxBytes);
            yield return TextSpan.FromBounds(start, end);
            start = end;
        }
    }

    private static int EndOf(string text, int start, int end, int maxElements, int maxBytes)
    {
        var (at, bytes, behindSpace) = (start, 0, start);
        for (var elements = 0; at < end; elements++)
        {
            var element = text.AsSpan(at, StringInfo.GetNextTextElementLength(text.AsSpan(at, end - at)));
            bytes += RequestSize.Of(element);
            if (elements == maxElements || bytes > maxBytes) return at == start ? InsideElement(text, start, maxBytes) : NearestSpace(start, at, behindSpace);
            at += element.Length;
            if (char.IsWhiteSpace(element[^1])) behindSpace = at;
        }

        return end;
    }

    // A word is not cut in two, unless that would make a part much shorter than it may be.
    private static int NearestSpace(int start, int at, int behindSpace) => behindSpace - start > (at - start) / 4 * 3 ? behindSpace : at;

    private static int InsideElement(string text, int start, int maxBytes)
    {
        var at = start + (maxBytes / RequestSize.MaxBytesOfChar);
        return char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;
    }
}
