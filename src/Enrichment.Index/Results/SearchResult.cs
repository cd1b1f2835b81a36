namespace Enrichment.Index.Results;

/// <summary>A page of the claims that a query finds.</summary>
/// <param name="Total">The number of claims found, at most 5,000.</param>
/// <param name="HasMore">Whether there are more than <paramref name="Total"/>. The newest of them were ranked.</param>
/// <param name="Claims">The claims of the page, best first.</param>
public sealed record SearchResult(int Total, bool HasMore, IReadOnlyList<FoundClaim> Claims);
