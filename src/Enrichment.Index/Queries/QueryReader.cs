using System.Buffers;
using System.Text.RegularExpressions;

namespace Enrichment.Index.Queries;

/// <summary>Splits the text of a query into its parts.</summary>
internal static partial class QueryReader
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»");

    /// <summary>Reads the parts, in order.</summary>
    /// <exception cref="ClaimQueryException">A quotation mark is not closed.</exception>
    public static IEnumerable<QueryPart> Read(string text)
    {
        for (var position = SkipSpace(text, 0); position < text.Length; position = SkipSpace(text, position))
        {
            var start = position;
            var filter = FilterName().Match(text, position, text.Length - position);
            if (filter.Success) position += filter.Length;
            var value = ReadValue(text, ref position, out var isQuoted);
            yield return new QueryPart(filter.Success ? filter.Value[..^1].ToLowerInvariant() : null, value, isQuoted, start);
        }
    }

    private static string ReadValue(string text, ref int position, out bool isQuoted)
    {
        var start = position;
        isQuoted = position < text.Length && Marks.Contains(text[position]);
        if (!isQuoted)
        {
            while (position < text.Length && !IsSpace(text[position])) position++;
            return text[start..position];
        }

        var end = text.AsSpan(start + 1).IndexOfAny(Marks);
        if (end < 0) throw new ClaimQueryException("A quotation mark is not closed; write \"several words\" between two of them.", start);
        position = start + 1 + end + 1;
        return text.Substring(start + 1, end);
    }

    private static int SkipSpace(string text, int position)
    {
        while (position < text.Length && IsSpace(text[position])) position++;
        return position;
    }

    // A control character is no part of a word, and NUL would end the text for SQLite.
    private static bool IsSpace(char character) => char.IsWhiteSpace(character) || char.IsControl(character);

    // A filter name that is not known is an error, so that a typing error does not silently find nothing. "10:30" and "https://" are words.
    [GeneratedRegex(@"\G[A-Za-z]+:(?!//)")]
    private static partial Regex FilterName();
}
