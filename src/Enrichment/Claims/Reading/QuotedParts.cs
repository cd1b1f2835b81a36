using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>Finds the parts of an article that are the words of somebody else.</summary>
internal static class QuotedParts
{
    /// <summary>The quotations and posts among <paramref name="passages"/>, in order, without overlaps.</summary>
    public static IReadOnlyList<TextSpan> Find(IEnumerable<Passage> passages)
    {
        var parts = new List<TextSpan>();
        foreach (var passage in passages)
        {
            if (passage.IsQuoted && passage.Count > 0) parts.Add(passage.Span(0, passage.Count));
            else foreach (var quote in passage.Quotes) parts.Add(passage.Span(quote.First, quote.Last + 1));
        }

        return parts;
    }
}
