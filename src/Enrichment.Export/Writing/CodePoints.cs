namespace Enrichment.Export.Writing;

/// <summary>
/// Converts offsets in UTF-16 code units, which documents have, to offsets in Unicode code points, which most other tools have. Half of a
/// surrogate pair counts as one code point: it is written as U+FFFD.
/// </summary>
internal sealed class CodePoints
{
    // The offsets of the second halves of all surrogate pairs, in order. Few texts have any.
    private readonly List<int> _seconds = [];

    /// <summary>Creates the conversion for offsets in <paramref name="text"/>.</summary>
    public CodePoints(string text)
    {
        for (var index = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF'); index >= 0 && index < text.Length - 1; index++)
        {
            if (char.IsSurrogatePair(text[index], text[index + 1])) _seconds.Add(index + 1);
        }
    }

    /// <summary>The number of code points before <paramref name="offset"/>. An offset inside a pair counts as the one before it.</summary>
    public int Convert(int offset)
    {
        var found = _seconds.BinarySearch(offset);
        return offset - (found < 0 ? ~found : found + 1);
    }
}
