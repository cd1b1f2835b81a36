using Enrichment.Claims;
using Enrichment.Entities;

namespace Enrichment.Corrections;

/// <summary>The entities of an article after corrections, and what became of those before.</summary>
internal sealed class CorrectedEntities
{
    private readonly Dictionary<string, Entity> _before;
    private readonly Dictionary<string, (Entity? Entity, bool WasSplit)> _owners;
    private readonly Dictionary<int, Entity> _byOffset;

    /// <summary>Creates the result.</summary>
    /// <param name="before">The entities without corrections.</param>
    /// <param name="all">The entities with corrections, in order of first mention.</param>
    /// <param name="owners">What became of each entity, by its id without corrections.</param>
    public CorrectedEntities(
        IReadOnlyList<Entity> before, IReadOnlyList<Entity> all, Dictionary<string, (Entity? Entity, bool WasSplit)> owners)
    {
        (All, _owners) = (all, owners);
        _before = before.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        _byOffset = all.SelectMany(entity => entity.Mentions, (entity, mention) => (mention.Offset, entity))
            .ToDictionary(pair => pair.Offset, pair => pair.entity);
    }

    /// <summary>The entities, in order of first mention.</summary>
    public IReadOnlyList<Entity> All { get; }

    /// <summary>What became of the entity <paramref name="id"/>; null if it is hidden.</summary>
    public Entity? Find(string id) => _owners.TryGetValue(id, out var owner) ? owner.Entity : null;

    /// <summary>What became of the entity <paramref name="id"/>; null if it is hidden or was split.</summary>
    public Entity? FindUnsplit(string id) => _owners.TryGetValue(id, out var owner) && !owner.WasSplit ? owner.Entity : null;

    /// <summary>
    /// The entity of a source: that of the name in its words, or else what became of its entity. Null if that was split, because a pronoun
    /// can refer to each of the parts.
    /// </summary>
    public Entity? FindSource(ClaimSource source)
    {
        if (source.Entity is not { } id || !_before.TryGetValue(id, out var before)) return null;
        var end = source.Offset + source.Length;
        var name = before.Mentions.FirstOrDefault(mention => mention.Offset >= source.Offset && mention.Offset + mention.Length <= end);
        if (name is not null) return _byOffset.GetValueOrDefault(name.Offset);
        return FindUnsplit(id);
    }
}
