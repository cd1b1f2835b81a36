using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>All mentions of an article's entities, in text order.</summary>
internal sealed class MentionIndex
{
    private readonly (Mention Mention, string Id)[] _mentions;

    /// <summary>Indexes the mentions of <paramref name="entities"/>.</summary>
    public MentionIndex(IReadOnlyList<Entity> entities)
    {
        _mentions = new (Mention, string)[entities.Sum(entity => entity.Mentions.Count)];
        var count = 0;
        foreach (var entity in entities)
        {
            for (var at = 0; at < entity.Mentions.Count; at++) _mentions[count++] = (entity.Mentions[at], entity.Id);
        }

        // Those at the same place stay in their order.
        var keys = new long[_mentions.Length];
        for (var at = 0; at < keys.Length; at++) keys[at] = ((long)_mentions[at].Mention.Offset << 32) + at;
        Array.Sort(keys, _mentions);
    }

    /// <summary>The ids of the entities that <paramref name="parts"/> name, in the order of their first mention there.</summary>
    public IReadOnlyList<string> FindIn(IReadOnlyList<TextSpan> parts)
    {
        var found = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        for (var part = 0; part < parts.Count; part++) AddIn(parts[part], found);
        return [.. found.Keys];
    }

    private void AddIn(TextSpan part, OrderedDictionary<string, bool> found)
    {
        var next = SortedSearch.FindFirst(
            0, _mentions.Length, (_mentions, part.Offset), static (sought, at) => sought._mentions[at].Mention.Offset >= sought.Offset);
        for (; next < _mentions.Length && _mentions[next].Mention.Offset < part.End; next++)
        {
            if (_mentions[next].Mention.End <= part.End) found.TryAdd(_mentions[next].Id, true);
        }
    }
}
