namespace Enrichment.Claims.Disputes;

/// <summary>A clause that a claim asserts. What only some comparisons need is read when it is asked for.</summary>
/// <param name="clause">The clause.</param>
/// <param name="subject">
/// Its subject: an entity, or else a noun; null for a pronoun that stands for nothing known: "it".
/// </param>
/// <param name="isAboutObject">Whether the subject is the object of the clause: of "Youths threw stones", the stones.</param>
internal sealed class Statement(StatementClause clause, string? subject, bool isAboutObject = false)
{
    private static readonly HashSet<string> None = [];

    private IReadOnlySet<string>? _others;

    /// <summary>The index of the claim.</summary>
    public int Claim => clause.Claim;

    /// <summary>Its subject, or null.</summary>
    public string? Subject => subject;

    /// <summary>Whether the subject is an entity, so that it is the same everywhere in the article.</summary>
    public bool HasNamedSubject => Subject is { } known && KeyWords.IsEntity(known);

    /// <summary>Whether <see cref="Subject"/> is the object of the clause.</summary>
    public bool IsAboutObject => isAboutObject;

    /// <summary>What it says.</summary>
    public Predicate Predicate => clause.Predicate;

    /// <summary>Whether it is negated.</summary>
    public bool IsNegated => clause.IsNegated;

    /// <summary>Whether another clause says what it is about: "he believes that it is over".</summary>
    public bool HasComplement => clause.HasComplement;

    /// <summary>Whether it says that something exists or not: "there were no masks".</summary>
    public bool IsExistential => clause.IsExistential;

    /// <summary>Whether it is passive.</summary>
    public bool IsPassive => clause.IsPassive;

    /// <summary>Its object, "" for a pronoun that stands for nothing known; null if it has none.</summary>
    public string? Object => clause.Object;

    /// <summary>What modifies its subject: "bread" in "the price of bread".</summary>
    public IReadOnlySet<string> Modifiers => isAboutObject ? None : clause.Modifiers;

    /// <summary>The words and entities of the other parts of the clause.</summary>
    public IReadOnlySet<string> Others => _others ??= isAboutObject ? RemoveSubject() : clause.Others;

    /// <summary>What says which of several things of this kind the subject is: "bread" in "the price of bread".</summary>
    public IReadOnlySet<string> Restrictions => clause.Restrictions;

    /// <summary>Its places, and those of its source.</summary>
    public IReadOnlySet<string> Places => clause.Places;

    /// <summary>Its months, days and years.</summary>
    public IReadOnlySet<string> Times => clause.Times;

    /// <summary>Its numbers.</summary>
    public IReadOnlyList<Figure> Figures => clause.Figures;

    private HashSet<string> RemoveSubject() => clause.Others.Where(other => other != subject).ToHashSet(StringComparer.Ordinal);
}
