namespace Enrichment.Claims.Disputes;

/// <summary>What comparing the claims of an article gives.</summary>
/// <param name="Disputes">The disputes, in text order.</param>
/// <param name="Omitted">The number of disputes that were left out.</param>
/// <param name="Statements">
/// For each claim, the statements that can be compared with those of other articles; null if there are none.
/// </param>
internal sealed record DisputeAnalysis(
    IReadOnlyList<Dispute> Disputes, int Omitted, IReadOnlyList<IReadOnlyList<Statement>?> Statements);
