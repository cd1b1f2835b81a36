using Enrichment.Entities;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Replies;
using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.LanguageService.Mapping;

/// <summary>Assigns the opinions of a service to the entities that they are about.</summary>
internal static class TargetScores
{
    // A smaller score is neutral.
    private const double Threshold = 0.1;

    /// <summary>
    /// Computes the sentiment toward <paramref name="entities"/>, in their order. Entities without an opinion are missing.
    /// </summary>
    /// <param name="entities">The entities of the article.</param>
    /// <param name="found">The sentiment of each chunk.</param>
    public static IReadOnlyList<TargetSentiment> Compute(
        IReadOnlyList<Entity> entities, IEnumerable<(TextChunk Chunk, ServiceSentiment Found)> found)
    {
        var opinions = found
            .SelectMany(one => one.Found.Sentences.Select(sentence => (one.Chunk, sentence.Opinions)))
            .SelectMany(one => one.Opinions.Select(opinion => (one.Chunk, Opinion: opinion)))
            .Select(one => (Place: one.Chunk.ToArticle(one.Opinion), Score: GetScore(one.Opinion)))
            .Where(opinion => opinion.Place is not null)
            .Select(opinion => (Place: opinion.Place!.Value, opinion.Score))
            .OrderBy(opinion => opinion.Place.Offset)
            .ToList();
        return [.. entities.Select(entity => FindTarget(entity, opinions)).OfType<TargetSentiment>()];
    }

    private static TargetSentiment? FindTarget(Entity entity, List<(TextSpan Place, double Score)> opinions)
    {
        var scores = entity.Mentions
            .Select(mention => opinions.Where(opinion => opinion.Place.Overlaps(mention)).Select(opinion => opinion.Score).ToList())
            .Where(own => own.Count > 0)
            .Select(own => own.Average())
            .ToList();
        if (scores.Count == 0) return null;
        var mean = SentimentScore.Round(scores.Average());
        return new TargetSentiment(entity.Id, GetLabel(mean), mean, scores.Count);
    }

    private static double GetScore(ServiceOpinion opinion) => Math.Clamp(ToFinite(opinion.Positive) - ToFinite(opinion.Negative), -1, 1);

    private static double ToFinite(double value) => double.IsFinite(value) ? value : 0;

    private static SentimentLabel GetLabel(double score) =>
        score >= Threshold ? SentimentLabel.Positive : score <= -Threshold ? SentimentLabel.Negative : SentimentLabel.Neutral;
}
