using Enrichment.Analysis;
using Enrichment.Entities;
using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.Embedded.Sentiment;

/// <summary>Collects the sentiment at the mentions of each entity, from the first sentence to the last.</summary>
internal sealed class TargetTally
{
    private readonly IReadOnlyList<Entity> _entities;
    private readonly (int Entity, Mention Mention)[] _mentions;
    private readonly List<MentionTone>?[] _tones;
    private int _next;

    /// <summary>A tally for <paramref name="entities"/>.</summary>
    public TargetTally(IReadOnlyList<Entity> entities)
    {
        _entities = entities;
        _tones = new List<MentionTone>?[entities.Count];
        _mentions = [.. entities.SelectMany((entity, index) => entity.Mentions.Select(mention => (index, mention)))];
        Array.Sort(_mentions, (one, other) => (one.Mention.Offset, one.Entity).CompareTo((other.Mention.Offset, other.Entity)));
    }

    /// <summary>The number of targets that were left out, because their sentences have too many.</summary>
    public int Omitted { get; private set; }

    /// <summary>
    /// Adds the tones of the first mentions in <paramref name="sentence"/>, up to <see cref="AnnotationLimits.TargetsPerSentence"/>.
    /// </summary>
    public void AddSentence(ISpan sentence, MentionTones tones)
    {
        foreach (var (entity, mention) in FindMentions(sentence))
        {
            if (tones.Find(_entities[entity].Type, mention) is { } tone)
                (_tones[entity] ??= []).Add(MentionTone.Create(mention.Offset, tone.Z, tone.X));
        }
    }

    /// <summary>The targets, in order.</summary>
    public IReadOnlyList<TargetSentiment> CreateResult() =>
        [.. _entities.Zip(_tones, (entity, tones) => tones is null ? null : CreateTarget(entity.Id, tones)).OfType<TargetSentiment>()];

    private static TargetSentiment CreateTarget(string entity, List<MentionTone> tones)
    {
        var confidence = SentimentConfidence.CreateMean(tones);
        return new TargetSentiment(entity, confidence.ChooseLabel(), confidence.GetScore(), tones.Count)
        {
            Confidence = confidence,
            Tones = tones,
        };
    }

    private IEnumerable<(int Entity, Mention Mention)> FindMentions(ISpan sentence)
    {
        while (_next < _mentions.Length && _mentions[_next].Mention.Offset < sentence.Offset) _next++;
        for (var found = 0; _next < _mentions.Length && _mentions[_next].Mention.Offset < sentence.End; _next++)
        {
            if (!IsTarget(_entities[_mentions[_next].Entity].Type)) continue;
            if (++found <= AnnotationLimits.TargetsPerSentence) yield return _mentions[_next];
            else Omitted++;
        }
    }

    // Addresses and numbers are no targets.
    private static bool IsTarget(EntityType type) =>
        type is not (EntityType.Url or EntityType.Handle or EntityType.Hashtag
            or EntityType.Email or EntityType.Phone or EntityType.DateTime or EntityType.Quantity);
}
