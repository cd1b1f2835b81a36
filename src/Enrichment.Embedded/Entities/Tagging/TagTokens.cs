using Enrichment.Text;

namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>
/// The project's tokens, split further so that names are separate tokens and running text and corpora look alike: hyphenated words in their
/// parts ("Kabul-based"), a hashtag without its mark, and abbreviations with their period ("Gen.").
/// </summary>
internal static class TagTokens
{
    private const string Hyphens = "-‐‑";

    // A longer word is no word of prose. Its parts are not counted by the limit of tokens of an article.
    private const int LongestHyphenated = 200;

    /// <summary>Adds <paramref name="tokens"/> of <paramref name="text"/>, cut once more, to <paramref name="into"/>.</summary>
    public static void Read(string text, ReadOnlySpan<Token> tokens, List<TagToken> into)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            var token = tokens[at];
            if (token.Kind == TokenKind.Word)
            {
                AddWord(text, token, into);
                if (at + 1 < tokens.Length && TakesPeriod(text, into[^1], tokens[at + 1]))
                {
                    into[^1] = new TagToken(into[^1].Offset, into[^1].Length + 1, TokenKind.Word);
                    at++;
                }
            }
            else if (token.Kind == TokenKind.Hashtag)
            {
                into.Add(new TagToken(token.Offset, 1, TokenKind.Punctuation));
                into.Add(new TagToken(token.Offset + 1, token.Length - 1, TokenKind.Word));
            }
            else
            {
                into.Add(new TagToken(token.Offset, token.Length, token.Kind));
            }
        }
    }

    private static void AddWord(string text, Token token, List<TagToken> into)
    {
        var word = token.In(text);
        var from = 0;
        while (word.Length <= LongestHyphenated && word[from..].IndexOfAny(Hyphens) is >= 0 and var length)
        {
            if (length > 0) into.Add(new TagToken(token.Offset + from, length, TokenKind.Word));
            into.Add(new TagToken(token.Offset + from + length, 1, TokenKind.Punctuation));
            from += length + 1;
        }

        if (from < word.Length) into.Add(new TagToken(token.Offset + from, word.Length - from, TokenKind.Word));
    }

    // An initial, or an abbreviation.
    private static bool TakesPeriod(string text, TagToken word, Token next) =>
        word.End == next.Offset && next.Length == 1 && text[next.Offset] == '.' && word.Length <= 5
        && ((word.Length == 1 && char.IsUpper(text[word.Offset])) || Abbreviations.ForTagger.Has(text.AsSpan(word.Offset, word.Length)));
}
