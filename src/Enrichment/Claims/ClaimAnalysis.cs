using Enrichment.Analysis;

namespace Enrichment.Claims;

/// <summary>What the claims stage makes of one article.</summary>
/// <param name="Claims">The claims, in text order.</param>
/// <param name="Flags">The claims at a glance, and a verdict on every sentence.</param>
/// <param name="Warnings">What could not be analysed.</param>
public sealed record ClaimAnalysis(IReadOnlyList<Claim> Claims, ClaimFlags Flags, IReadOnlyList<Warning> Warnings);
