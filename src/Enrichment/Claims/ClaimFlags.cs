namespace Enrichment.Claims;

/// <summary>An article's claims at a glance.</summary>
/// <param name="HasClaims">Whether there is at least one claim.</param>
/// <param name="Disputed">Whether at least two of them contradict one another.</param>
/// <param name="DisputedClaims">How many claims another one contradicts.</param>
/// <param name="UnattributedClaims">How many have no source that could be asked: unnamed, or the article's own voice.</param>
/// <param name="HedgedClaims">How many are put as possible only.</param>
/// <param name="AllegedClaims">How many are put as an allegation.</param>
/// <param name="DeniedClaims">How many are denials.</param>
/// <param name="Sentences">Every analysed sentence, in order.</param>
public sealed record ClaimFlags(
    bool HasClaims,
    bool Disputed,
    int DisputedClaims,
    int UnattributedClaims,
    int HedgedClaims,
    int AllegedClaims,
    int DeniedClaims,
    IReadOnlyList<SentenceFlags> Sentences);
