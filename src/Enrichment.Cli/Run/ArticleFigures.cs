using Enrichment.Claims.Detection;
using Enrichment.Cli.Show;
using Enrichment.Pipeline;
using Enrichment.Sentiment;

namespace Enrichment.Cli.Run;

/// <summary>The figures of a result, for the summary.</summary>
/// <param name="Entities">The number of entities.</param>
/// <param name="Sentiment">The polarity of the article.</param>
/// <param name="Claims">The number of claims.</param>
/// <param name="Disputed">The number of claims that another one disputes.</param>
/// <param name="Disputes">The number of disputes.</param>
internal sealed record ArticleFigures(int Entities, SentimentLabel Sentiment, int Claims, int Disputed, int Disputes)
{
    // More does not fit into a row.
    private const int ClaimLength = 160;

    /// <summary>The claim with the most disputes, as who, cue and what, safe for a terminal; null if no claim is disputed.</summary>
    public string? MostDisputed { get; init; }

    /// <summary>The BCP 47 tag of the article's language if the article could not be analyzed in it, or null.</summary>
    public string? UnsupportedLanguage { get; init; }

    public static ArticleFigures Create(EnrichedArticle article) => new(
        article.Entities?.Count ?? 0,
        article.Sentiment?.Label ?? SentimentLabel.Neutral,
        article.Claims?.Count ?? 0,
        article.Flags?.DisputedClaims ?? 0,
        article.Disputes?.Count ?? 0)
    {
        MostDisputed = FindMostDisputed(article),
        UnsupportedLanguage = ClaimDetector.IsSupported(article.Article.Language) ? null : article.Article.Language,
    };

    private static string? FindMostDisputed(EnrichedArticle article) =>
        article.Claims?.MaxBy(claim => claim.Disputes.Count) is { Disputes.Count: > 0 } claim
            ? ClaimWords.Create(claim, ClaimLength).ToString()
            : null;
}
