using Enrichment.Claims.Detection;
using Enrichment.Pipeline;
using Enrichment.Sentiment;

namespace Enrichment.Cli.Run;

/// <summary>The figures of a result, for the summary.</summary>
internal sealed record ArticleFigures(int Entities, SentimentLabel Sentiment, double Score, int Claims, int Disputed)
{
    /// <summary>The BCP 47 tag of the article's language if the article could not be analyzed in it, or null.</summary>
    public string? UnsupportedLanguage { get; init; }

    public static ArticleFigures Create(EnrichedArticle article) => new(
        article.Entities?.Count ?? 0,
        article.Sentiment?.Label ?? SentimentLabel.Neutral,
        article.Sentiment?.Score ?? 0,
        article.Claims?.Count ?? 0,
        article.Flags?.DisputedClaims ?? 0)
    {
        UnsupportedLanguage = ClaimDetector.IsSupported(article.Article.Language) ? null : article.Article.Language,
    };
}
