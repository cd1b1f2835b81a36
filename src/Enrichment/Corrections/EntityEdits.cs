using Enrichment.Analysis;
using Enrichment.Entities;

namespace Enrichment.Corrections;

/// <summary>
/// Applies corrections to the entities of an article, one after the other. Corrections find entities by the ids without corrections, also
/// after earlier corrections changed these.
/// </summary>
internal sealed class EntityEdits
{
    private readonly IReadOnlyList<Entity> _before;
    private readonly List<EditedEntity> _all;
    private readonly Dictionary<string, EditedEntity> _byId;

    /// <summary>Starts with the entities without corrections.</summary>
    public EntityEdits(IReadOnlyList<Entity> entities)
    {
        _before = entities;
        _all = [.. entities.Select(entity => new EditedEntity(entity))];
        _byId = _all.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
    }

    /// <summary>Applies <paramref name="correction"/>. Returns false if the article does not have what it corrects.</summary>
    public bool TryApply(Correction correction)
    {
        if (!_byId.TryGetValue(correction.Entity, out var entity)) return false;
        switch (correction.Action)
        {
            case CorrectionAction.Merge:
                Merge(entity, correction.Value);
                break;
            case CorrectionAction.Split:
                return TrySplit(entity, correction);
            case CorrectionAction.Rename:
                entity.Rename(correction.Value);
                break;
            case CorrectionAction.Retype:
                entity.Retype(correction.Type);
                break;
            case CorrectionAction.Link:
                entity.SetLink(correction.Link);
                break;
            default:
                entity.Hide();
                break;
        }

        return true;
    }

    /// <summary>The entities with the corrections.</summary>
    public CorrectedEntities CreateResult()
    {
        var kept = _all.Where(entity => !entity.IsHidden && entity.Mentions.Count > 0)
            .OrderBy(entity => entity.Mentions[0].Offset)
            .ToList();
        // An entity without corrections keeps its id, and one with the same new id gets a number.
        var named = kept.OrderBy(entity => entity.HasNewId).ToList();
        var ids = named.Zip(StableId.MakeUnique([.. named.Select(entity => entity.Id)]), KeyValuePair.Create).ToDictionary();
        var results = kept.ToDictionary(entity => entity, entity => entity.ToEntity(ids[entity]));
        var owners = _before.ToDictionary(
            entity => entity.Id,
            entity => (results.GetValueOrDefault(_byId[entity.Id]), _byId[entity.Id].WasSplit),
            StringComparer.Ordinal);
        return new CorrectedEntities(_before, [.. kept.Select(entity => results[entity])], owners);
    }

    // The other entity can be absent: then the entity is the other one, by a name that the article uses alone.
    private void Merge(EditedEntity entity, string into)
    {
        if (!_byId.TryGetValue(into, out var other))
        {
            entity.MoveTo(into);
            _byId.Add(into, entity);
        }
        else if (other != entity)
        {
            other.Absorb(entity);
            Replace(entity, other);
        }
    }

    private void Replace(EditedEntity entity, EditedEntity other)
    {
        foreach (var id in _byId.Where(pair => pair.Value == entity).Select(pair => pair.Key).ToList()) _byId[id] = other;
    }

    private bool TrySplit(EditedEntity entity, Correction correction)
    {
        if (entity.Split(correction.Value) is not { } part) return false;
        _all.Add(part);
        _byId.TryAdd(part.Id, part);
        if (entity.Mentions.Count == 0) Replace(entity, part);
        return true;
    }
}
