namespace Enrichment.Claims.Sources;

/// <summary>What speaks for and against a reference as the antecedent of a pronoun.</summary>
internal readonly record struct Evidence
{
    /// <summary>The number of sentences between them.</summary>
    public int Sentences { get; init; }

    /// <summary>The number of other references between them.</summary>
    public int Between { get; init; }

    /// <summary>Whether the antecedent is the subject of its clause.</summary>
    public bool IsSubject { get; init; }

    /// <summary>Whether it is an object.</summary>
    public bool IsObject { get; init; }

    /// <summary>Whether it is a part of another noun phrase.</summary>
    public bool IsModifier { get; init; }

    /// <summary>Whether both have the same role in their clauses.</summary>
    public bool IsParallel { get; init; }

    /// <summary>Whether the antecedent is the subject of a clause above that of the pronoun: "Smith left because she was tired".</summary>
    public bool IsAbove { get; init; }

    /// <summary>Whether it is the subject of the verb whose complement the pronoun is in: "Smith said she left".</summary>
    public bool IsReporter { get; init; }

    /// <summary>Whether the pronoun is in a clause that modifies the antecedent: "Smith, who left her party".</summary>
    public bool IsModified { get; init; }

    /// <summary>Whether the pronoun is a possessor in the same clause: "Smith left her party".</summary>
    public bool IsInSameClause { get; init; }

    /// <summary>Whether it speaks in the sentence before, and the pronoun speaks in its own: "Smith said so. He added".</summary>
    public bool IsLastSpeaker { get; init; }

    /// <summary>Whether it is one of several.</summary>
    public bool IsCoordinated { get; init; }

    /// <summary>Whether only one of the two is inside a quotation, or they are in different ones.</summary>
    public bool IsApart { get; init; }

    /// <summary>Whether it is a text without a name: "it" after "a report".</summary>
    public bool IsText { get; init; }

    /// <summary>Whether it has no name.</summary>
    public bool IsUnnamed { get; init; }

    /// <summary>Whether its gender is known to be that of the pronoun.</summary>
    public bool IsSameGender { get; init; }

    /// <summary>Whether its gender is only guessed, and another one.</summary>
    public bool IsOtherGender { get; init; }

    /// <summary>Whether the article named it first.</summary>
    public bool IsFirst { get; init; }

    /// <summary>How often the article names it.</summary>
    public int Names { get; init; }
}
