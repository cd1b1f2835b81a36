namespace Enrichment.Index.Reading;

/// <summary>A claim that a query found.</summary>
/// <param name="Row">The number of its row.</param>
/// <param name="Id">The number of its id.</param>
/// <param name="Score">Its rank among claims of any date; a smaller number is better.</param>
internal sealed record RankedClaim(long Row, long Id, double Score);
