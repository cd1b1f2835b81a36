using Enrichment.Articles;
using Enrichment.Claims.Lexicon;
using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>The words of an article's sentences, each looked up once.</summary>
internal sealed class ArticleWords
{
    private readonly PassageWord[] _words;
    private readonly int[] _starts;

    /// <summary>Reads the sentences of <paramref name="article"/> in a language <paramref name="isSupported"/> accepts; the others have no words here.</summary>
    public ArticleWords(Article article, Func<string, bool> isSupported)
    {
        var tokens = new List<Token>((article.Text.Length / 5) + 1);
        _starts = new int[article.Sentences.Count + 1];
        for (var sentence = 0; sentence < article.Sentences.Count; sentence++)
        {
            if (isSupported(article.Sentences[sentence].Language)) tokens.AddRange(article.Tokens[sentence].Tokens);
            JoinDoubledMarks(article.Text, tokens, _starts[sentence]);
            _starts[sentence + 1] = tokens.Count;
        }

        _words = new PassageWord[tokens.Count];
        for (var at = 0; at < _words.Length; at++) _words[at] = new PassageWord(tokens[at], Vocabulary.Of(tokens[at].In(article.Text), tokens[at].Kind));
    }

    /// <summary>The words of the sentence with index <paramref name="sentence"/>.</summary>
    public ReadOnlySpan<PassageWord> Of(int sentence) => _words.AsSpan(_starts[sentence].._starts[sentence + 1]);

    // ''It is over,'' with two single marks each side is how some agencies write a double one.
    private static void JoinDoubledMarks(string text, List<Token> tokens, int from)
    {
        var kept = from;
        for (var at = from; at < tokens.Count; at++)
        {
            var token = tokens[at];
            var isDoubled = token.Kind == TokenKind.Quote && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Quote && tokens[at + 1].Offset == token.End
                && text[token.Offset] is '\'' or '’' && text[tokens[at + 1].Offset] == text[token.Offset];
            tokens[kept++] = isDoubled ? new Token(token.Offset, 2, TokenKind.Quote) : token;
            if (isDoubled) at++;
        }

        tokens.RemoveRange(kept, tokens.Count - kept);
    }
}
