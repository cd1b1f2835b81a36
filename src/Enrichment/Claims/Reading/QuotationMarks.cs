using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>Finds quotations. What is never closed is none.</summary>
internal static class QuotationMarks
{
    /// <summary>The quotations in <paramref name="words"/>, in order, the outermost ones only; as indexes of the words.</summary>
    public static List<QuotedSpan> Pair(string text, ReadOnlySpan<PassageWord> words)
    {
        var quotes = new List<QuotedSpan>();
        Pair(text, words, 0, words.Length, IsDouble, quotes);
        // Single marks inside double ones are nested and passed over.
        var singles = new List<QuotedSpan>();
        Pair(text, words, 0, words.Length, IsSingle, singles);
        foreach (var single in singles)
        {
            if (!quotes.Exists(quote => quote.First < single.Last && single.First < quote.Last)) quotes.Add(single);
        }

        quotes.Sort((one, other) => one.First.CompareTo(other.First));
        return quotes;
    }

    private static void Pair(string text, ReadOnlySpan<PassageWord> words, int from, int end, Func<string, Token, bool> isMark, List<QuotedSpan> quotes)
    {
        var open = -1;
        var lastStraight = LastStraight(text, words[..end]);
        for (var at = from; at < end; at++)
        {
            var token = words[at].Token;
            if (token.Kind != TokenKind.Quote || !isMark(text, token)) continue;
            if (open >= 0 && QuotationMark.Closes(MarkOf(text, words[open].Token), MarkOf(text, token)) && !QuotationMark.StandsInFront(text, token) && MayClose(text, words, at))
            {
                if (at > open + 1) quotes.Add(new QuotedSpan(open, at));
                open = -1;
            }
            // A mark that can only open shows that the one before it was never closed.
            else if (QuotationMark.Opens(text, token, MarkOf(text, token)) && (open < 0 || MarkOf(text, words[open].Token) == MarkOf(text, token) || (MarkOf(text, token) == '“' && MarkOf(text, words[open].Token) == '"' && lastStraight <= at))) open = at;
        }
    }

    private static int LastStraight(string text, ReadOnlySpan<PassageWord> words)
    {
        for (var at = words.Length - 1; at >= 0; at--)
        {
            if (words[at].Token.Kind == TokenKind.Quote && MarkOf(text, words[at].Token) == '"') return at;
        }

        return -1;
    }

    // A doubled single mark is a double one.
    private static char MarkOf(string text, Token token) => token.Length == 2 ? '"' : text[token.Offset];

    private static bool IsSingle(string text, Token token) => QuotationMark.IsSingle(MarkOf(text, token));

    private static bool IsDouble(string text, Token token) => !IsSingle(text, token);

    // A single mark is an apostrophe as well ("the dockers' union"); beside punctuation, or behind a word that does not end in "s", it is none.
    private static bool MayClose(string text, ReadOnlySpan<PassageWord> words, int at) =>
        !IsSingle(text, words[at].Token) || at + 1 == words.Length || words[at + 1].Token.Kind == TokenKind.Punctuation || (words[at].Token.Offset > 0 && text[words[at].Token.Offset - 1] is not ('s' or 'S') && words[at].Token.End < text.Length && char.IsWhiteSpace(text[words[at].Token.End])) || (at > 0 && words[at - 1].Token.Kind == TokenKind.Punctuation);
}
