using Enrichment.Text;

namespace Enrichment.Claims.Qualifiers;

/// <summary>
/// Splits a quotation of several paragraphs. Each paragraph starts with a mark that only resumes the quotation; it is no word of the
/// source.
/// </summary>
internal static class QuotedLines
{
    private const string Break = "\n\n";
    private const string Opening = "\"“«";
    private const string Closing = "\"”»";

    /// <summary>The paragraphs of <paramref name="part"/>, in order, without the marks and spaces between them.</summary>
    public static IEnumerable<TextSpan> Split(string text, TextSpan part)
    {
        var first = part.Offset;
        for (var at = FindBreak(text, first, part.End); at >= 0; at = FindBreak(text, at + Break.Length, part.End))
        {
            if (Trim(text, first, at, first > part.Offset) is { } span) yield return span;
            first = at + Break.Length;
        }

        if (first == part.Offset) yield return part;
        else if (Trim(text, first, part.End, isResumed: true) is { } last) yield return last;
    }

    // The first empty line from "first" on before a paragraph that resumes the quotation.
    private static int FindBreak(string text, int first, int end)
    {
        for (var at = first; at + Break.Length < end; at++)
        {
            at = text.IndexOf(Break, at, end - at, StringComparison.Ordinal);
            if (at < 0 || at + Break.Length >= end) return -1;
            if (Opening.Contains(text[at + Break.Length], StringComparison.Ordinal)) return at;
        }

        return -1;
    }

    private static TextSpan? Trim(string text, int first, int end, bool isResumed)
    {
        while (first < end && char.IsWhiteSpace(text[first])) first++;
        while (end > first && char.IsWhiteSpace(text[end - 1])) end--;
        if (isResumed && first < end && Opening.Contains(text[first], StringComparison.Ordinal)) first++;
        if (end > first && ClosesWhole(text.AsSpan(first, end - first))) end--;
        return first < end ? TextSpan.FromBounds(first, end) : null;
    }

    // The last mark closes the quotation if nothing in the paragraph opens one for it.
    private static bool ClosesWhole(ReadOnlySpan<char> words)
    {
        var kind = Closing.IndexOf(words[^1], StringComparison.Ordinal);
        if (kind < 0) return false;
        return Closing[kind] == Opening[kind] ? words.Count('"') % 2 == 1 : words.Count(Opening[kind]) < words.Count(Closing[kind]);
    }
}
