using Enrichment.Claims.Disputes;

namespace Enrichment.Index.Disputes;

/// <summary>The earliest copy of a claim, to be compared with the claims of other articles.</summary>
/// <param name="Row">The number of its row in <c>claims</c>.</param>
/// <param name="Article">The number of the row of its article.</param>
/// <param name="Reported">The claim and its date.</param>
internal sealed record ComparableClaim(long Row, long Article, ReportedClaim Reported);
