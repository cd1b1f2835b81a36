using Enrichment.Text;

namespace Enrichment.Syntax;

/// <summary>
/// Splits tokens into the words that Universal Dependencies use in English: "don't" is "do" and "n't", "Smith's" is "Smith" and "'s",
/// "well-known" is three words, "Mr." is one (Silveira et al. 2014). The time is linear in the number of characters.
/// </summary>
public static class SyntaxWords
{
    /// <summary>The words of a sentence, in order. Each character that is no white space is in exactly one word.</summary>
    /// <param name="tokens">The tokens of the sentence.</param>
    public static IReadOnlyList<TextSpan> Split(TokenRun tokens)
    {
        var words = new List<TextSpan>(tokens.Count + (tokens.Count / 8) + 1);
        var last = SentenceEnd.FindLast(tokens);
        for (var at = 0; at < tokens.Count;)
        {
            var count = TokenJoins.CountTokens(tokens, at, last);
            var span = tokens.GetSpan(at, at + count);
            if (count > 1) words.Add(span);
            else TokenCuts.AddParts(tokens, at, at == last, words);
            at += count;
        }

        return words;
    }
}
