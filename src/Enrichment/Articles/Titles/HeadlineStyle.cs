using Enrichment.Articles.Headers;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Articles.Titles;

/// <summary>Tells headlines from other short texts by their words and marks.</summary>
internal static class HeadlineStyle
{
    private const int Longest = 240;
    private const int LongestWordInLowerCase = 5;
    private const int FewestCapitals = 4;
    private const int MostSentences = 2;

    private static readonly WordSet Connectors = Lexicon.Open("title-connectors.txt").ToWordSet();

    /// <summary>
    /// Whether <paramref name="line"/> reads like a headline: short, with words, and no item of a list. It can have a full stop, see
    /// <see cref="FullStopHeadline"/>.
    /// </summary>
    /// <param name="tokens">The tokens of the line.</param>
    /// <param name="line">The line.</param>
    public static bool IsHeadline(TokenRun tokens, TextSpan line)
    {
        var text = tokens.Text;
        if (line.Length > Longest || text[line.End - 1] is ':' or ',' or ';' or '=' || text[line.Offset] == '>') return false;
        if (text.AsSpan(line.Offset, line.Length).Contains("](", StringComparison.Ordinal)) return false;
        if (HeadingLine.IsListItem(text, line) || !HasWords(tokens) || !AreQuotesPaired(tokens)) return false;
        if (!SentenceMarks.EndsSentence(text, line)) return true;
        var isOneSentence = EndsInFullStop(text, line) && !IsTitleCase(text.AsSpan(line.Offset, line.Length));
        return CountSentences(tokens) <= (isOneSentence ? 1 : MostSentences);
    }

    /// <summary>Whether the words of <paramref name="line"/>, except short ones, start with a capital.</summary>
    public static bool IsTitleCase(ReadOnlySpan<char> line)
    {
        var capitals = 0;
        foreach (var range in line.SplitAny(' ', '\n'))
        {
            var word = line[range].TrimStart("\"'“‘«([");
            if (word.IsEmpty || !char.IsLetter(word[0])) continue;
            if (char.IsUpper(word[0])) capitals++;
            else if (word.Length > LongestWordInLowerCase) return false;
        }

        return capitals >= FewestCapitals;
    }

    /// <summary>Whether the headline continues after <paramref name="line"/>: it ends in a comma or in a word like "of".</summary>
    public static bool IsOpen(string text, TextSpan line)
    {
        if (text[line.End - 1] is ',' or ';') return true;
        var content = text.AsSpan(line.Offset, line.Length);
        return Connectors.Has(content[(content.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>Whether <paramref name="line"/> ends in a full stop, and in no other mark of a sentence.</summary>
    public static bool EndsInFullStop(string text, TextSpan line)
    {
        var end = line.End;
        while (end > line.Offset && (Tokenizer.IsQuoteMark(text[end - 1]) || text[end - 1] is ')' or ']')) end--;
        if (text[end - 1] != '.') return SentenceMarks.IsFullStop(text[end - 1]);
        return text[Math.Max(line.Offset, end - 2)] != '.' && HeaderValue.EndsSentence(text[line.Offset..end]);
    }

    private static int CountSentences(TokenRun tokens) => SentenceSplitter.Split(tokens).Take(MostSentences + 1).Count();

    private static bool HasWords(TokenRun tokens)
    {
        foreach (var token in tokens.Tokens)
        {
            if (token.Kind == TokenKind.Word && token.Length > 1) return true;
        }

        return false;
    }

    // A single closing mark is the end of a quotation that runs over several paragraphs.
    private static bool AreQuotesPaired(TokenRun tokens)
    {
        var (quotes, apostrophes) = (0, 0);
        foreach (var token in tokens.Tokens)
        {
            if (token.Kind != TokenKind.Quote) continue;
            if (token.In(tokens.Text)[0] is '\'' or '‘' or '’') apostrophes++;
            else quotes++;
        }

        return quotes % 2 == 0 || apostrophes > 0;
    }
}
