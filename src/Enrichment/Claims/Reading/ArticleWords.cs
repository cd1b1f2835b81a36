using Enrichment.Articles;
using Enrichment.Claims.Lexicon;
using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>The words of an article's sentences, each looked up once.</summary>
internal sealed class ArticleWords
{
    private readonly PassageWord[] _words;
    private readonly int[] _starts;

    /// <summary>
    /// Reads the sentences of <paramref name="article"/> in a language <paramref name="isSupported"/> accepts; the others have no words
    /// here.
    /// </summary>
    public ArticleWords(TokenizedArticle article, Func<string, bool> isSupported)
    {
        _words = new PassageWord[article.Tokens.Sum(tokens => tokens.Count)];
        _starts = new int[article.Sentences.Count + 1];
        var count = 0;
        for (var sentence = 0; sentence < article.Sentences.Count; sentence++)
        {
            if (isSupported(article.Sentences[sentence].Language)) Read(article.Text, article.Tokens[sentence].Tokens, ref count);
            _starts[sentence + 1] = count;
        }
    }

    /// <summary>The words of the sentence with index <paramref name="sentence"/>.</summary>
    public ReadOnlySpan<PassageWord> GetWords(int sentence) => _words.AsSpan(_starts[sentence].._starts[sentence + 1]);

    private void Read(string text, ReadOnlySpan<Token> tokens, ref int count)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            var isDoubled = IsDoubledMark(text, tokens, at);
            var token = isDoubled ? new Token(tokens[at].Offset, 2, TokenKind.Quote) : tokens[at];
            var entry = Vocabulary.Find(token.In(text), token.Kind);
            _words[count++] = new PassageWord(token, entry, entry.Key ?? ToLower(token.In(text)));
            if (isDoubled) at++;
        }
    }

    private static string ToLower(ReadOnlySpan<char> word) =>
        string.Create(word.Length, word, (lower, text) => text.ToLowerInvariant(lower));

    // ''It is over,'' with two single marks each side is how some agencies write a double one.
    private static bool IsDoubledMark(string text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Kind == TokenKind.Quote && at + 1 < tokens.Length
            && tokens[at + 1].Kind == TokenKind.Quote && tokens[at + 1].Offset == tokens[at].End
        && text[tokens[at].Offset] is '\'' or '’' && text[tokens[at + 1].Offset] == text[tokens[at].Offset];
}
