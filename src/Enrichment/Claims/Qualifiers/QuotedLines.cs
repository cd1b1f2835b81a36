using Enrichment.Text;

namespace Enrichment.Claims.Qualifiers;

/// <summary>
/// Splits a quotation of several paragraphs. Each paragraph starts with a mark that only resumes the quotation; it is no word of the
/// source. The paragraph breaks may be lost: see <see cref="Reading.ResumedMarks"/>.
/// </summary>
internal static class QuotedLines
{
    private const string Opening = "\"“«";
    private const string Closing = "\"”»";

    /// <summary>The pieces of <paramref name="part"/>, in order, without the marks and spaces between them.</summary>
    public static List<TextSpan> Split(string text, TextSpan part)
    {
        var (pieces, first) = (new List<TextSpan>(1), part.Offset);
        for (var mark = FindResumption(text, first, part.End); mark >= 0; mark = FindResumption(text, mark, part.End))
        {
            if (Trim(text, first, mark, first > part.Offset) is { } span) pieces.Add(span);
            first = mark;
        }

        if (first == part.Offset) pieces.Add(part);
        else if (Trim(text, first, part.End, isResumed: true) is { } last) pieces.Add(last);
        return pieces;
    }

    // The first mark after "first" that resumes the quotation.
    private static int FindResumption(string text, int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            var next = text.AsSpan(at, end - at).IndexOfAny(Opening);
            if (next < 0) return -1;
            at += next;
            if (StartsParagraph(text, at) || (StartsSentence(text, at) && !IsClosed(text, at, end))) return at;
        }

        return -1;
    }

    private static bool StartsParagraph(string text, int at) => at > 1 && text[at - 1] == '\n' && text[at - 2] == '\n';

    private static bool StartsSentence(string text, int at)
    {
        if (!QuotationMark.IsBeforeWord(text, at, at + 1)) return false;
        var before = text.AsSpan(0, at).TrimEnd();
        return before.Length < at && before.Length > 0 && before[^1] is '.' or '!' or '?';
    }

    // "It ended. "Alien" was shown.": the next mark belongs to this one.
    private static bool IsClosed(string text, int mark, int end)
    {
        var next = text.AsSpan(mark + 1, end - mark - 1).IndexOfAny("\"“”«»") + mark + 1;
        return next > mark && !QuotationMark.IsBeforeWord(text, next, next + 1);
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
