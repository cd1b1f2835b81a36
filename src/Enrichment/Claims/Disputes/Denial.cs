namespace Enrichment.Claims.Disputes;

/// <summary>What a claim denies.</summary>
/// <param name="Target">How it says what it denies.</param>
internal sealed record Denial(DenialTarget Target)
{
    /// <summary>The noun that refers to the statement: "allegation"; null for "that" and "it".</summary>
    public string? Noun { get; init; }

    /// <summary>Whether it may refer to several statements: "these allegations".</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whose statement it is, as entities and nouns; empty if it does not say.</summary>
    public IReadOnlySet<string> Holders { get; init; } = new HashSet<string>();

    /// <summary>Whether it points at what was said right before: "that is false", "rejected this claim", but not "the claims".</summary>
    public bool IsPointing { get; init; }

    /// <summary>Whether it may be any statement, and not one that the article reports: "rejected a claim".</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>Whether the noun is for an accusation: "allegations", but not "the claims".</summary>
    public bool IsAccusation { get; init; }

    /// <summary>Whether only a statement of the holders can be meant: "the agency is wrong".</summary>
    public bool NeedsHolder { get; init; }

    /// <summary>Whether it names a statement or an accusation: "the claim that prices rose", but not "the prices".</summary>
    public bool IsNamed { get; init; } = Target != DenialTarget.Content;

    /// <summary>The words and entities of the denied statement, as far as the denial repeats it.</summary>
    public IReadOnlySet<string> Keys { get; init; } = new HashSet<string>();
}
