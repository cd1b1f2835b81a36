using Enrichment.Claims;
using Enrichment.Pipeline;
using static Enrichment.Export.Tables.ColumnType;
using static Enrichment.Pipeline.EnrichmentJson;

namespace Enrichment.Export.Tables;

/// <summary>The table "disputes": one row for each pair of claims, with the words of both.</summary>
internal static class DisputeTable
{
    /// <summary>Creates the table.</summary>
    public static Table Create() => Table.Create("disputes", "dispute", GetPairs,
    [
        ("dispute", Keyword, (_, pair) => pair.Dispute.Id),
        ("disputeKind", Keyword, (_, pair) => GetName(pair.Dispute.Kind)),
        ("reason", Words, (_, pair) => pair.Dispute.Reason),
        ("confidence", Number, (_, pair) => pair.Dispute.Confidence),
        ("firstClaim", Keyword, (_, pair) => pair.Dispute.Claims[0]),
        ("firstSource", Keyword, (_, pair) => pair.First is { } claim ? ClaimTable.GetSource(claim) : null),
        ("firstContent", Words, (_, pair) => pair.First?.Content.Text),
        ("secondClaim", Keyword, (_, pair) => pair.Dispute.Claims[1]),
        ("secondSource", Keyword, (_, pair) => pair.Second is { } claim ? ClaimTable.GetSource(claim) : null),
        ("secondContent", Words, (_, pair) => pair.Second?.Content.Text),
    ]);

    private static IEnumerable<(Dispute Dispute, Claim? First, Claim? Second)> GetPairs(EnrichedArticle article)
    {
        var claims = article.Claims!.DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        return article.Disputes!.Select(dispute =>
            (dispute, claims.GetValueOrDefault(dispute.Claims[0]), claims.GetValueOrDefault(dispute.Claims[1])));
    }
}
