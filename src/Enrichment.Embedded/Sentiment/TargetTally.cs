using System.Numerics;
using Enrichment.Analysis;
using Enrichment.Entities;
using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.Embedded.Sentiment;

/// <summary>Adds up how an article's sentences speak of each entity; goes through them from the first to the last.</summary>
internal sealed class TargetTally
{
    private readonly IReadOnlyList<Entity> _entities;
    private readonly (int Entity, Mention Mention)[] _mentions;
    private readonly (Vector4 Sum, int Count)[] _sums;
    private int _next;

    /// <summary>A tally for <paramref name="entities"/>.</summary>
    public TargetTally(IReadOnlyList<Entity> entities)
    {
        _entities = entities;
        _sums = new (Vector4, int)[entities.Count];
        _mentions = [.. entities.SelectMany((entity, index) => entity.Mentions.Select(mention => (index, mention)))];
        Array.Sort(_mentions, (one, other) => (one.Mention.Offset, one.Entity).CompareTo((other.Mention.Offset, other.Entity)));
        Names = [.. _mentions.Select(mention => new TextSpan(mention.Mention.Offset, mention.Mention.Length))];
    }

    /// <summary>Where something is named, in text order.</summary>
    public IReadOnlyList<TextSpan> Names { get; }

    /// <summary>Who is spoken of in <paramref name="sentence"/>: indexes of entities, and their mentions.</summary>
    public IEnumerable<(int Entity, Mention Mention)> MentionsIn(ISpan sentence)
    {
        while (_next < _mentions.Length && _mentions[_next].Mention.Offset < sentence.Offset) _next++;
        for (; _next < _mentions.Length && _mentions[_next].Mention.Offset < sentence.End; _next++)
        {
            if (IsTarget(_entities[_mentions[_next].Entity].Type)) yield return _mentions[_next];
        }
    }

    /// <summary>Adds what one mention of entity <paramref name="index"/> says: the chances of negative, neutral, positive.</summary>
    public void Add(int index, Vector4 chances) => _sums[index] = (_sums[index].Sum + chances, _sums[index].Count + 1);

    /// <summary>The entities that are spoken of, in order.</summary>
    public IReadOnlyList<TargetSentiment> Result()
    {
        var targets = new List<TargetSentiment>();
        for (var index = 0; index < _sums.Length; index++)
        {
            var (sum, count) = _sums[index];
            if (count > 0) targets.Add(Target(_entities[index].Id, sum / count, count));
        }

        return targets;
    }

    private static TargetSentiment Target(string entity, Vector4 chances, int count)
    {
        var confidence = SentimentConfidence.Create(chances.Z, chances.X);
        var score = SentimentScore.Round(confidence.Positive - confidence.Negative);
        return new TargetSentiment(entity, Leaning.LabelOf(confidence), score, count) { Confidence = confidence };
    }

    // Nobody leans towards an address or a number.
    private static bool IsTarget(EntityType type) => type is not (EntityType.Url or EntityType.Handle or EntityType.Hashtag or EntityType.Email or EntityType.Phone or EntityType.DateTime or EntityType.Quantity);
}
