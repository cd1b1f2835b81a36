using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>Finds quotations. What is never closed is none.</summary>
internal static class QuotationMarks
{
    /// <summary>The quotations in <paramref name="tokens"/>, in order, the outermost ones only; as indexes of the tokens.</summary>
    public static List<QuotedSpan> Pair(string text, IReadOnlyList<Token> tokens)
    {
        var closings = QuotationSpans.Closings(text, tokens);
        var quotes = new List<QuotedSpan>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (closings[at] <= at + 1) continue;
            quotes.Add(new QuotedSpan(at, closings[at]));
            at = closings[at];
        }

        return quotes;
    }
}
