using Enrichment.Claims;

namespace Enrichment.Index.Results;

/// <summary>
/// A claim with all articles that contain it. Claims with the same speaker, stance and words are one, without regard to case and
/// punctuation. The words are those of the earliest article.
/// </summary>
/// <param name="Id">"said:" and 12 hex digits of the speaker, the stance and the content.</param>
/// <param name="Speaker">Who says it, or null for the article's own voice.</param>
/// <param name="Content">What is said.</param>
/// <param name="Stance">Whether it is asserted, denied or questioned.</param>
/// <param name="Certainty">Its certainty.</param>
/// <param name="Quotation">Whose words the content is in.</param>
/// <param name="Context">The sentence of the article that reports it, shortened if it is long.</param>
/// <param name="Date">The day of the statement, else the day of the earliest article; null if neither is known.</param>
/// <param name="Confidence">The highest confidence of its attributions, 0.01 to 0.99.</param>
/// <param name="IsDisputed">Whether another claim disputes it, in one of its articles or elsewhere.</param>
/// <param name="ArticleCount">The number of articles that contain it.</param>
/// <param name="Articles">The earliest of these articles, in the order of their dates, at most 100.</param>
public sealed record FoundClaim(
    string Id,
    Speaker? Speaker,
    string Content,
    Stance Stance,
    Certainty Certainty,
    Quotation Quotation,
    string Context,
    DateOnly? Date,
    double Confidence,
    bool IsDisputed,
    int ArticleCount,
    IReadOnlyList<ClaimArticle> Articles);
