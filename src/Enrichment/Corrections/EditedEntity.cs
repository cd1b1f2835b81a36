using Enrichment.Analysis;
using Enrichment.Entities;

namespace Enrichment.Corrections;

/// <summary>An entity while corrections are applied.</summary>
/// <param name="entity">The entity without corrections.</param>
internal sealed class EditedEntity(Entity entity)
{
    /// <summary>Its id; two entities can have the same one until all corrections are applied.</summary>
    public string Id { get; private set; } = entity.Id;

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = entity.Name;

    /// <summary>Its type.</summary>
    public EntityType Type { get; private set; } = entity.Type;

    /// <summary>Its other names.</summary>
    public List<string> Aliases { get; private set; } = [.. entity.Aliases];

    /// <summary>Its mentions, in text order; empty if they all belong to other entities now.</summary>
    public List<Mention> Mentions { get; private set; } = [.. entity.Mentions];

    /// <summary>Its links.</summary>
    public IReadOnlyList<EntityLink> Links { get; private set; } = entity.Links;

    /// <summary>Whether it is hidden.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>Whether it has another id than without corrections.</summary>
    public bool HasNewId { get; private set; }

    /// <summary>Whether some of its mentions became an entity of their own.</summary>
    public bool WasSplit { get; private set; }

    /// <summary>Removes it from the annotations.</summary>
    public void Hide() => IsHidden = true;

    /// <summary>Gives it a name, and the id of this name. The old name becomes an alias.</summary>
    public void Rename(string name)
    {
        if (name == Name) return;
        if (!Aliases.Contains(Name)) Aliases.Insert(0, Name);
        SetName(name);
    }

    /// <summary>Gives it a type, which is the start of its id.</summary>
    public void Retype(EntityType type) => MoveTo(EntityId.ChangeType(Id, type), type);

    /// <summary>Gives it the id of an entity that the article does not have otherwise.</summary>
    public void MoveTo(string id) => MoveTo(id, EntityId.FindType(id) ?? Type);

    /// <summary>Replaces its links to the knowledge base of <paramref name="link"/>; null removes all links.</summary>
    public void SetLink(EntityLink? link) =>
        Links = link is null ? [] : [.. Links.Where(other => other.Source != link.Source), link];

    /// <summary>Takes over the names and mentions of <paramref name="other"/>, and its links if it has none itself.</summary>
    public void Absorb(EditedEntity other)
    {
        Aliases = [.. Aliases.Append(other.Name).Concat(other.Aliases).Distinct().Where(alias => alias != Name)];
        Mentions = [.. Mentions.Concat(other.Mentions).OrderBy(mention => mention.Offset)];
        if (Links.Count == 0) Links = other.Links;
        WasSplit |= other.WasSplit;
        other.Mentions = [];
    }

    /// <summary>Moves the mentions with the name <paramref name="name"/> to a new entity; null if there are none.</summary>
    public EditedEntity? Split(string name)
    {
        var key = CreateKey(name);
        var moved = Mentions.Where(mention => CreateKey(mention.Text) == key).ToList();
        if (moved.Count == 0) return null;
        Mentions = [.. Mentions.Except(moved)];
        Aliases.RemoveAll(alias => CreateKey(alias) == key);
        var wasSplit = WasSplit;
        WasSplit = true;
        if (CreateKey(Name) == key && Mentions.MaxBy(mention => mention.Text.Length) is { } longest) SetName(longest.Text);
        var part = new Entity(EntityId.Create(Type, name), name, Type, [], moved, []);
        // Without other mentions, the new entity takes the place of this one.
        return new EditedEntity(part) { HasNewId = true, IsHidden = IsHidden, WasSplit = wasSplit && Mentions.Count == 0 };
    }

    /// <summary>The entity with the corrections.</summary>
    /// <param name="id">Its id in the article.</param>
    public Entity ToEntity(string id) => new(id, Name, Type, Aliases, Mentions, Links);

    private void SetName(string name)
    {
        Aliases.Remove(name);
        Name = name;
        MoveTo(EntityId.Create(Type, name), Type);
    }

    private void MoveTo(string id, EntityType type) => (Id, Type, HasNewId) = (id, type, HasNewId || id != Id);

    // "Massoud's" is "Massoud".
    private static string CreateKey(string name) => NameKey.Create(Possessive.Remove(name) ?? name);
}
