using System.Text.Json.Serialization;

namespace Enrichment.Claims;

/// <summary>
/// A clause that a claim asserts, in a form that can be compared with those of other claims, also across articles. Its keys are entities
/// and words: "@" and the id of an entity, or the stem of a word ("vote" for "voting").
/// </summary>
/// <param name="Subject">The key of its subject; null for a pronoun that stands for nothing known, which no document has.</param>
/// <param name="Predicate">What it says about its subject.</param>
public sealed record Statement(string? Subject, Predicate Predicate)
{
    /// <summary>The first character of the key of an entity.</summary>
    internal const char EntityMark = '@';

    /// <summary>Whether it is negated. The statement of a denial ("denied that prices rose") is the opposite of what is denied.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Negated { get; init; }

    /// <summary>Whether <see cref="Subject"/> is the object of the clause: of "Youths threw stones", the stones.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AboutObject { get; init; }

    /// <summary>Whether the clause is passive.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Passive { get; init; }

    /// <summary>Whether it says that something exists or not: "there were no masks".</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Existential { get; init; }

    /// <summary>Whether another clause says what it is about: "he believes that it is over".</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HasComplement { get; init; }

    /// <summary>Whether an infinitive says what it is about: "he wants to win".</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HasInfinitive { get; init; }

    /// <summary>The key of its object, "" for a pronoun that stands for nothing known; null if it has none.</summary>
    public string? DirectObject { get; init; }

    /// <summary>
    /// The keys of what modifies its subject ("bread" in "the price of bread"), in ordinal order; null if there are none.
    /// </summary>
    public IReadOnlyList<string>? Modifiers { get; init; }

    /// <summary>
    /// Those of <see cref="Modifiers"/> that say which of several things of this kind the subject is, after "of"; null if there are none.
    /// </summary>
    public IReadOnlyList<string>? Restrictions { get; init; }

    /// <summary>The keys of the other parts of the clause, in ordinal order; null if there are none.</summary>
    public IReadOnlyList<string>? Others { get; init; }

    /// <summary>The keys of the places of the content and its source, in ordinal order; null if there are none.</summary>
    public IReadOnlyList<string>? Places { get; init; }

    /// <summary>The months, days and years of the content, in lower case and ordinal order; null if there are none.</summary>
    public IReadOnlyList<string>? Times { get; init; }

    /// <summary>Its numbers, in text order; null if there are none.</summary>
    public IReadOnlyList<Figure>? Figures { get; init; }

    /// <summary>Whether the subject is an entity, so that it is the same everywhere.</summary>
    [JsonIgnore]
    internal bool HasNamedSubject => Subject is [EntityMark, ..];
}
