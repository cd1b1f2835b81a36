namespace Enrichment.Claims;

/// <summary>The summary of an article's claims.</summary>
/// <param name="HasClaims">Whether there is at least one claim.</param>
/// <param name="Disputed">Whether at least two of them contradict one another.</param>
/// <param name="DisputedClaims">How many claims another one contradicts.</param>
/// <param name="UnattributedClaims">The number of claims with an unnamed source or in the article's own voice.</param>
/// <param name="HedgedClaims">The number of hedged claims.</param>
/// <param name="AllegedClaims">The number of alleged claims.</param>
/// <param name="DeniedClaims">How many are denials.</param>
/// <param name="Sentences">The flags of every analyzed sentence, in order.</param>
public sealed record ClaimFlags(
    bool HasClaims,
    bool Disputed,
    int DisputedClaims,
    int UnattributedClaims,
    int HedgedClaims,
    int AllegedClaims,
    int DeniedClaims,
    IReadOnlyList<SentenceFlags> Sentences);
