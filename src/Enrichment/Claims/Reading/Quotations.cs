using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>Finds the quotations of a passage.</summary>
internal static class Quotations
{
    /// <summary>The outermost quotations in <paramref name="words"/> that contain a word, in order, as indexes of the words.</summary>
    public static List<QuotedSpan> Find(string text, PassageWord[] words)
    {
        var outermost = new List<QuotedSpan>();
        if (!Array.Exists(words, word => word.Token.Kind == TokenKind.Quote)) return outermost;
        foreach (var pair in QuotationSpans.Pair(text, Array.ConvertAll(words, word => word.Token), readsDoubtful: true))
        {
            var isEmpty = pair.Last == pair.First + 1;
            if (!isEmpty && !outermost.Exists(quote => quote.First < pair.Last && pair.First < quote.Last)) outermost.Add(pair);
        }

        outermost.Sort((one, other) => one.First.CompareTo(other.First));
        return outermost;
    }
}
