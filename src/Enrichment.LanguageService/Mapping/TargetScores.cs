using Enrichment.Entities;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Replies;
using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.LanguageService.Mapping;

/// <summary>Gives entities the opinions a service found on the words that name them.</summary>
internal static class TargetScores
{
    // Less is no leaning, only a weak opinion each way.
    private const double Threshold = 0.1;

    /// <summary>How the article speaks of <paramref name="entities"/>, in their order; those it has no opinion on are missing.</summary>
    /// <param name="entities">What the article names.</param>
    /// <param name="found">What the service makes of each chunk.</param>
    public static IReadOnlyList<TargetSentiment> Of(IReadOnlyList<Entity> entities, IEnumerable<(TextChunk Chunk, ServiceSentiment Found)> found)
    {
        var opinions = found
            .SelectMany(one => one.Found.Sentences.SelectMany(sentence => sentence.Opinions).Select(opinion => (Place: one.Chunk.ToArticle(opinion), Score: Score(opinion))))
            .Where(opinion => opinion.Place is not null)
            .Select(opinion => (Place: opinion.Place!.Value, opinion.Score))
            .OrderBy(opinion => opinion.Place.Offset)
            .ToList();
        return [.. entities.Select(entity => TargetOf(entity, opinions)).OfType<TargetSentiment>()];
    }

    private static TargetSentiment? TargetOf(Entity entity, List<(TextSpan Place, double Score)> opinions)
    {
        var scores = entity.Mentions
            .Select(mention => opinions.Where(opinion => opinion.Place.Overlaps(mention)).Select(opinion => opinion.Score).ToList())
            .Where(own => own.Count > 0)
            .Select(own => own.Average())
            .ToList();
        if (scores.Count == 0) return null;
        var mean = SentimentScore.Round(scores.Average());
        return new TargetSentiment(entity.Id, LabelOf(mean), mean, scores.Count);
    }

    private static double Score(ServiceOpinion opinion) => Math.Clamp(Finite(opinion.Positive) - Finite(opinion.Negative), -1, 1);

    private static double Finite(double value) => double.IsFinite(value) ? value : 0;

    private static SentimentLabel LabelOf(double score) =>
        score >= Threshold ? SentimentLabel.Positive : score <= -Threshold ? SentimentLabel.Negative : SentimentLabel.Neutral;
}
