using Enrichment.Entities;
using Enrichment.Sentiment;

namespace Enrichment.Corrections;

/// <summary>Corrects the sentiment towards entities.</summary>
internal static class SentimentCorrection
{
    /// <summary>
    /// The targets for the corrected entities, in their order. The target of merged entities is the mean of theirs, weighted by their
    /// mentions. The parts of an entity that was split have no sentiment of their own; what remains of it keeps the target.
    /// </summary>
    public static IReadOnlyList<TargetSentiment> Correct(IReadOnlyList<TargetSentiment> targets, CorrectedEntities entities)
    {
        var byEntity = targets
            .Select(target => (entities.Find(target.Entity)?.Id, Target: target))
            .Where(pair => pair.Id is not null)
            .ToLookup(pair => pair.Id!, pair => pair.Target, StringComparer.Ordinal);
        return [.. entities.All
            .Where(entity => byEntity.Contains(entity.Id))
            .Select(entity => Assign(Combine([.. byEntity[entity.Id]]), entity))
            .Select(target => VoiceCorrection.Correct(target, entities))];
    }

    // The mentions of an entity can be fewer after a split. Which voices the others are in is not known.
    private static TargetSentiment Assign(TargetSentiment target, Entity entity) => target.Mentions <= entity.Mentions.Count
        ? target with { Entity = entity.Id }
        : target with { Entity = entity.Id, Mentions = entity.Mentions.Count, Author = null, By = null };

    private static TargetSentiment Combine(IReadOnlyList<TargetSentiment> targets)
    {
        if (targets is [var only]) return only;
        var mentions = targets.Sum(target => target.Mentions);
        var label = targets.GroupBy(target => target.Label).MaxBy(same => same.Sum(target => target.Mentions))!.Key;
        var hasConfidence = targets.All(target => target.Confidence is not null);
        return new TargetSentiment(targets[0].Entity, label, SentimentScore.Round(Mean(target => target.Score)), mentions)
        {
            Confidence = hasConfidence
                ? SentimentConfidence.Create(Mean(target => target.Confidence!.Positive), Mean(target => target.Confidence!.Negative))
                : null,
            Author = VoiceCorrection.Combine([.. targets.Select(target => target.Author).OfType<VoiceSentiment>()]),
            By = targets.Any(target => target.By is null) ? null : [.. targets.SelectMany(target => target.By!)],
        };

        double Mean(Func<TargetSentiment, double> value) => targets.Sum(target => value(target) * target.Mentions) / mentions;
    }
}
