using Enrichment.Articles;
using Enrichment.Claims.Lexicon;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>The words of an article's sentences, each looked up once.</summary>
internal sealed class ArticleWords
{
    private readonly PassageWord[] _words;
    private readonly int[] _starts;

    /// <summary>Reads the sentences. Those in a language that <paramref name="isSupported"/> does not accept have no words here.</summary>
    /// <param name="article">The article.</param>
    /// <param name="trees">The trees of its sentences, in order; null for those that were not parsed, and after the last one.</param>
    /// <param name="isSupported">Whether a language is supported, by its BCP 47 tag.</param>
    public ArticleWords(TokenizedArticle article, IReadOnlyList<SyntaxTree?> trees, Func<string, bool> isSupported)
    {
        _words = new PassageWord[article.Tokens.Sum(tokens => tokens.Count)];
        _starts = new int[article.Sentences.Count + 1];
        var count = 0;
        for (var sentence = 0; sentence < article.Sentences.Count; sentence++)
        {
            var start = count;
            if (isSupported(article.Sentences[sentence].Language)) Read(article.Text, article.Tokens[sentence].Tokens, ref count);
            if (sentence < trees.Count && trees[sentence] is { } tree) Connect(_words.AsSpan(start..count), tree);
            _starts[sentence + 1] = count;
        }
    }

    /// <summary>The words of the sentence with index <paramref name="sentence"/>.</summary>
    public ReadOnlySpan<PassageWord> GetWords(int sentence) => _words.AsSpan(_starts[sentence].._starts[sentence + 1]);

    /// <summary>
    /// The words of the sentences from the index <paramref name="first"/> to before the index <paramref name="end"/>, without a copy.
    /// </summary>
    public ArraySegment<PassageWord> Take(int first, int end) => new(_words, _starts[first], _starts[end] - _starts[first]);

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

    // A token can contain several words of the tree ("don't"), and a word of the tree several tokens ("U.S.").
    private static void Connect(Span<PassageWord> words, SyntaxTree tree)
    {
        var node = 0;
        for (var at = 0; at < words.Length; at++)
        {
            var token = words[at].Token;
            while (node < tree.Count && tree[node].Span.End <= token.Offset) node++;
            words[at].Tree = tree;
            if (node < tree.Count && tree[node].Span.Offset < token.End) words[at].Node = node;
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
