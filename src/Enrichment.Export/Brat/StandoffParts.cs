using System.Buffers;
using Enrichment.Text;

namespace Enrichment.Export.Brat;

/// <summary>
/// Splits the parts of an annotation where brat does not accept them: an annotation has one line, and the parts are in order and do not
/// overlap.
/// </summary>
internal static class StandoffParts
{
    // What brat's reader takes for the end of a line.
    private static readonly SearchValues<char> LineEnds =
        SearchValues.Create("\n\r\v\f\u001C\u001D\u001E\u0085\u2028\u2029");

    /// <summary>Splits <paramref name="parts"/> at the ends of lines of <paramref name="text"/>, without white space around them.</summary>
    public static List<TextSpan> Split(string text, IReadOnlyList<ISpan> parts)
    {
        var (lines, end) = (new List<TextSpan>(), 0);
        foreach (var part in parts.OrderBy(part => part.Offset))
        {
            var start = Math.Max(part.Offset, end);
            while (start < part.End)
            {
                var length = text.AsSpan(start, part.End - start).IndexOfAny(LineEnds);
                var stop = length < 0 ? part.End : start + length;
                AddTrimmed(lines, text, start, stop);
                start = stop + 1;
            }

            end = Math.Max(end, part.End);
        }

        return lines;
    }

    private static void AddTrimmed(List<TextSpan> lines, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (start < end) lines.Add(TextSpan.FromBounds(start, end));
    }
}
