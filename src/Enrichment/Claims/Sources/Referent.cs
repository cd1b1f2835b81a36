using Enrichment.Entities;
using Enrichment.Syntax;

namespace Enrichment.Claims.Sources;

/// <summary>What an article speaks of: an entity, or a person or group without a name.</summary>
/// <param name="kind">What it is.</param>
/// <param name="entity">The entity; null if it has no name.</param>
internal sealed class Referent(ReferentKind kind, Entity? entity)
{
    // Most referents have no description.
    private static readonly List<Description> None = [];

    private List<Description> _descriptions = None;

    /// <summary>What it is.</summary>
    public ReferentKind Kind { get; } = kind;

    /// <summary>The entity; null if it has no name.</summary>
    public Entity? Entity { get; } = entity;

    /// <summary>What the article calls it besides its name: "the minister".</summary>
    public List<Description> Descriptions => _descriptions;

    /// <summary>The gender of a person, as far as it is known.</summary>
    public GrammaticalGender Gender { get; private set; }

    /// <summary>Whether <see cref="Gender"/> is only a guess by a name that can be a surname.</summary>
    public bool IsGuess { get; private set; }

    /// <summary>Adds what the article calls it.</summary>
    public void Add(Description description)
    {
        if (_descriptions == None) _descriptions = [];
        _descriptions.Add(description);
    }

    /// <summary>Adds evidence for the gender. The first evidence decides, except that a guess gives way.</summary>
    public void AddGender(GrammaticalGender gender, bool isGuess = false)
    {
        if (gender == GrammaticalGender.None || (Gender != GrammaticalGender.None && (isGuess || !IsGuess))) return;
        (Gender, IsGuess) = (gender, isGuess);
    }
}
