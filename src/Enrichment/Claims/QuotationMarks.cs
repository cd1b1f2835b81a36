using Enrichment.Text;

namespace Enrichment.Claims;

/// <summary>Pairs quotation marks. What is never closed is no quotation.</summary>
internal static class QuotationMarks
{
    /// <summary>The quotations in <paramref name="tokens"/>, in order, the outermost ones only; as indexes of the tokens.</summary>
    public static List<QuotedSpan> Pair(string text, IReadOnlyList<Token> tokens)
    {
        var quotes = new List<QuotedSpan>();
        var closings = new Closings(text, tokens);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind != TokenKind.Quote || !Opens(text, tokens, at)) continue;
            var close = closings.After(at);
            if (close <= at + 1) continue;
            quotes.Add(new QuotedSpan(at, close));
            at = close;
        }

        return quotes;
    }

    /// <summary>The mark that closes what <paramref name="mark"/> opens, or '\0' where it opens nothing.</summary>
    private static char ClosingOf(char mark) => mark switch
    {
        '"' => '"',
        '“' or '„' or '‟' => '”',
        '‘' or '‚' => '’',
        '\'' => '\'',
        '«' => '»',
        '‹' => '›',
        _ => '\0',
    };

    private static bool Opens(string text, IReadOnlyList<Token> tokens, int at)
    {
        var mark = tokens[at];
        if (ClosingOf(text[mark.Offset]) == '\0') return false;
        if (text[mark.Offset] is not ('"' or '\'')) return true;
        return !TouchesWordBefore(text, mark) && mark.End < text.Length && !char.IsWhiteSpace(text[mark.End]);
    }

    private static bool Closes(string text, IReadOnlyList<Token> tokens, int at, char mark)
    {
        var token = tokens[at];
        if (text[token.Offset] != mark) return false;
        if (mark is '"' or '\'' or '’' && token.Offset > 0 && char.IsWhiteSpace(text[token.Offset - 1])) return false;
        return mark is not ('\'' or '’') || (!IsPluralPossessive(text, tokens, at) && (token.End == text.Length || !char.IsLetterOrDigit(text[token.End])));
    }

    private static bool TouchesWordBefore(string text, Token mark) => mark.Offset > 0 && char.IsLetterOrDigit(text[mark.Offset - 1]);

    // "the residents' homes": an apostrophe behind an s with a small word behind it is more often that than the end of a quotation.
    private static bool IsPluralPossessive(string text, IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Offset > 0 && text[tokens[at].Offset - 1] is 's' or 'S'
        && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Word && char.IsLower(text[tokens[at + 1].Offset])
        && tokens[at + 1].Offset == tokens[at].End + 1
        && HasAnotherMark(text, tokens, at);

    private static bool HasAnotherMark(string text, IReadOnlyList<Token> tokens, int at)
    {
        const int Reach = 60;
        for (var next = at + 1; next < Math.Min(tokens.Count, at + Reach); next++)
        {
            if (tokens[next].Kind == TokenKind.Quote) return text[tokens[next].Offset] == text[tokens[at].Offset];
        }

        return false;
    }

    /// <summary>Remembers where each kind of mark closes next, so that pairing stays linear.</summary>
    private sealed class Closings(string text, IReadOnlyList<Token> tokens)
    {
        private readonly Dictionary<char, int> _next = [];

        /// <summary>Index of the mark that closes the one at <paramref name="open"/>, or -1.</summary>
        public int After(int open)
        {
            var mark = ClosingOf(text[tokens[open].Offset]);
            if (_next.TryGetValue(mark, out var known) && (known > open || known == -1)) return known;
            var at = open + 1;
            while (at < tokens.Count && !(tokens[at].Kind == TokenKind.Quote && Closes(text, tokens, at, mark))) at++;
            return _next[mark] = at < tokens.Count ? at : -1;
        }
    }
}
