using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>
/// Finds quotation marks that only resume a quotation inside a paragraph: "It is over. "We won. "We stay." Texts that lost their paragraph
/// breaks have them.
/// </summary>
internal static class ResumedMarks
{
    // In words: ", said Maria Lopez of the council."
    private const int LongestReport = 8;

    /// <summary>
    /// The indexes of these marks among <paramref name="words"/>, in order, if the quotation that they resume is closed.
    /// </summary>
    public static List<int> Find(string text, ReadOnlySpan<PassageWord> words)
    {
        var (found, resumed) = (new List<int>(), new List<int>());
        var open = -1;
        for (var at = 0; at < words.Length; at++)
        {
            if (!IsDoubleMark(text, words[at].Token)) continue;
            if (open >= 0 && Closes(text, words[open].Token, words[at].Token))
            {
                found.AddRange(resumed);
                (open, resumed) = (-1, []);
            }
            else if (open >= 0 && Resumes(text, words, open, at)) resumed.Add(at);
            else if (QuotationMark.CanOpen(text, words[at].Token, GetMark(text, words[at].Token))) (open, resumed) = (at, []);
        }

        return found;
    }

    private static bool IsDoubleMark(string text, Token token) =>
        token is { Kind: TokenKind.Quote, Length: 1 } && !QuotationMark.IsSingle(GetMark(text, token));

    private static bool Closes(string text, Token open, Token mark) =>
        QuotationMark.CanClose(GetMark(text, open), GetMark(text, mark)) && !QuotationMark.IsBeforeWord(text, mark);

    private static bool Resumes(string text, ReadOnlySpan<PassageWord> words, int open, int at) =>
        GetMark(text, words[open].Token) == GetMark(text, words[at].Token) && QuotationMark.IsBeforeWord(text, words[at].Token)
            && words[at - 1].Text is "." or "!" or "?" && !EndsInReport(words, open, at - 1);

    // ""It is over, he said. "We stay."": the first quotation is closed by the reporting words, although its mark is missing.
    private static bool EndsInReport(ReadOnlySpan<PassageWord> words, int open, int end)
    {
        var hasVerb = false;
        for (var at = end - 1; at > Math.Max(open, end - LongestReport); at--)
        {
            if (words[at].Text == ",") return hasVerb;
            hasVerb |= words[at].Entry is { Verbs.Length: > 0, Form: VerbForm.Past or VerbForm.Third };
        }

        return false;
    }

    private static char GetMark(string text, Token token) => text[token.Offset];
}
