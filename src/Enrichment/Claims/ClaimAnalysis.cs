using Enrichment.Analysis;

namespace Enrichment.Claims;

/// <summary>The result of the claims stage for one article.</summary>
/// <param name="Claims">The claims, in text order.</param>
/// <param name="Disputes">The disputes between them, in the order of their first claims.</param>
/// <param name="Flags">The summary of the claims, and the flags of every sentence.</param>
/// <param name="Warnings">The parts that could not be analyzed.</param>
public sealed record ClaimAnalysis(
    IReadOnlyList<Claim> Claims, IReadOnlyList<Dispute> Disputes, ClaimFlags Flags, IReadOnlyList<Warning> Warnings)
{
    /// <summary>The evidence for each of <see cref="Claims"/>, which the Lab calibrates the confidence with.</summary>
    internal IReadOnlyList<ClaimEvidence> Evidence { get; init; } = [];
}
