using Enrichment.Analysis;
using Enrichment.Claims;
using Enrichment.Entities;
using Enrichment.Sentiment;

namespace Enrichment.Corrections;

/// <summary>The annotations of an article that contain entities.</summary>
/// <param name="Entities">The entities, in order of first mention.</param>
/// <param name="Sentiment">The sentiment.</param>
/// <param name="Claims">The claims.</param>
/// <param name="Disputes">The disputes.</param>
/// <param name="Warnings">The corrections that had no effect.</param>
internal sealed record Annotations(
    IReadOnlyList<Entity> Entities,
    ArticleSentiment Sentiment,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Dispute> Disputes,
    IReadOnlyList<Warning> Warnings);
