namespace Enrichment.Claims.Disputes;

/// <summary>A claim as it is compared with others.</summary>
internal sealed record DisputedClaim
{
    /// <summary>Its index in the article.</summary>
    public required int Index { get; init; }

    /// <summary>The claim and its attribution.</summary>
    public required FoundClaim Found { get; init; }

    /// <summary>Its source.</summary>
    public required ClaimSpeaker Speaker { get; init; }

    /// <summary>The words of its content, by sentence.</summary>
    public required IReadOnlyList<ContentPart> Parts { get; init; }

    /// <summary>The words and entities of its content.</summary>
    public required IReadOnlySet<string> Keys { get; init; }

    /// <summary>What its main clauses assert.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>What it denies, or null.</summary>
    public Denial? Denial { get; init; }

    /// <summary>The claim.</summary>
    public Claim Claim => Found.Claim;

    /// <summary>Whether it asserts something as its source's own statement, so that others can deny it.</summary>
    public bool CanBeDenied => Claim is { Stance: Stance.Asserts, Act: SpeechAct.Assertive } && Denial is null
        && (Keys.Count > 0 || Parts.Count == 0);

    /// <summary>Whether its content names or describes <paramref name="speaker"/>, or somebody in the phrase of it.</summary>
    public bool Mentions(ClaimSpeaker speaker) => speaker.Keys.Any(key => KeyWords.IsEntity(key)
        ? Keys.Contains(key) : Statements.Any(statement => statement.Subject == key || statement.Object == key));
}
