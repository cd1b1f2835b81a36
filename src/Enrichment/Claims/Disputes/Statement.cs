namespace Enrichment.Claims.Disputes;

/// <summary>A clause that a claim asserts.</summary>
internal sealed record Statement
{
    /// <summary>The index of the claim.</summary>
    public required int Claim { get; init; }

    /// <summary>What it says.</summary>
    public required Predicate Predicate { get; init; }

    /// <summary>Whether it is negated.</summary>
    public required bool IsNegated { get; init; }

    /// <summary>Its subject: an entity, or else a noun; null for a pronoun that stands for nothing known: "it".</summary>
    public string? Subject { get; init; }

    /// <summary>Whether the subject is an entity, so that it is the same everywhere in the article.</summary>
    public bool HasNamedSubject => Subject is { } subject && KeyWords.IsEntity(subject);

    /// <summary>What modifies its subject: "bread" in "the price of bread".</summary>
    public required IReadOnlySet<string> Modifiers { get; init; }

    /// <summary>The words and entities of the other parts of the clause.</summary>
    public required IReadOnlySet<string> Others { get; init; }

    /// <summary>What says which of several things of this kind the subject is: "bread" in "the price of bread".</summary>
    public required IReadOnlySet<string> Restrictions { get; init; }

    /// <summary>Its object, "" for a pronoun that stands for nothing known; null if it has none.</summary>
    public string? Object { get; init; }

    /// <summary>Whether it says that something exists or not: "there were no masks".</summary>
    public bool IsExistential { get; init; }

    /// <summary>Whether it is passive.</summary>
    public bool IsPassive { get; init; }

    /// <summary>Whether <see cref="Subject"/> is the object of the clause: of "Youths threw stones", the stones.</summary>
    public bool IsAboutObject { get; init; }

    /// <summary>Its places, and those of its source.</summary>
    public required IReadOnlySet<string> Places { get; init; }

    /// <summary>Its months, days and years.</summary>
    public required IReadOnlySet<string> Times { get; init; }

    /// <summary>Its numbers.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }
}
