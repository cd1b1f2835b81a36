using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>An article and its tokens. Each stage creates it once, for all the recognizers that the stage runs.</summary>
/// <param name="Article">The article.</param>
/// <param name="Tokens">The tokens of each of the article's sentences, in order.</param>
public sealed record TokenizedArticle(Article Article, IReadOnlyList<TokenRun> Tokens)
{
    /// <summary>The encoding of an earlier stage; null if there is none. An analyzer of another model ignores it.</summary>
    public ArticleEncoding? Encoding { get; init; }

    /// <summary>The article's text.</summary>
    public string Text => Article.Text;

    /// <summary>The article's sentences, in order.</summary>
    public IReadOnlyList<Sentence> Sentences => Article.Sentences;

    /// <summary>Tokenizes the sentences of <paramref name="article"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cancellationToken">Cancels the work before each sentence.</param>
    public static TokenizedArticle Create(Article article, CancellationToken cancellationToken = default)
    {
        var tokens = new TokenRun[article.Sentences.Count];
        for (var index = 0; index < tokens.Length; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            tokens[index] = new TokenRun(article.Text, article.Sentences[index]);
        }

        return new TokenizedArticle(article, tokens);
    }
}
