using Enrichment.Index.Queries;
using Enrichment.Index.Schema;
using Microsoft.Data.Sqlite;

namespace Enrichment.Index.Reading;

/// <summary>Finds the claims that match a query, best first.</summary>
internal static class ClaimRanking
{
    /// <summary>The most claims that are ranked. If more match, these are the newest.</summary>
    public const int MostRanked = 5_000;

    // bm25 is negative. The weights are for the content, the speaker, the headline, the entities, and the terms of properties.
    private const string FindWords = """
        SELECT s.row, s.id, bm25(words, 4.0, 2.0, 1.0, 0.0, 0.0) * s.confidence
        FROM words w CROSS JOIN said s ON s.row = w.rowid
        WHERE words MATCH $1 AND w.rowid BETWEEN $2 AND $3 AND s.marks & $4 = $4
        ORDER BY w.rowid LIMIT $5
        """;

    // Without words, all claims match equally well.
    private const string FindProperties = """
        SELECT s.row, s.id, 0.0
        FROM words w CROSS JOIN said s ON s.row = w.rowid
        WHERE words MATCH $1 AND w.rowid BETWEEN $2 AND $3 AND s.marks & $4 = $4
        ORDER BY w.rowid LIMIT $5
        """;

    private const string FindMarks = """
        SELECT row, id, 0.0 FROM said WHERE row BETWEEN $2 AND $3 AND marks & $4 = $4 AND $1 IS NULL ORDER BY row LIMIT $5
        """;

    /// <summary>
    /// Finds the claims, at most one more than <see cref="MostRanked"/>: by words, weighted with the confidence, and then the newest first.
    /// </summary>
    public static IReadOnlyList<RankedClaim> Find(SqliteConnection connection, ClaimQuery query)
    {
        var match = MatchExpression.Create(query);
        using var statement = new SqlStatement(connection, Select(query, match));
        var found = statement.Read(
            reader => new RankedClaim(reader.GetInt64(0), reader.GetInt64(1), reader.GetDouble(2)),
            match,
            query.Before is { } before && before > DateOnly.MinValue ? ClaimRow.GetFirst(before.AddDays(-1)) : 0L,
            GetLastRow(query),
            (int)MatchExpression.CollectMarks(query),
            MostRanked + 1);
        return [.. found.OrderBy(claim => claim.Score).ThenBy(claim => ClaimRow.GetDay(claim.Row)).ThenBy(claim => claim.Id)];
    }

    private static string Select(ClaimQuery query, string? match) =>
        match is null ? FindMarks : query.IsNewestFirst || query.Words.Count == 0 ? FindProperties : FindWords;

    // Claims without a date are after the last day.
    private static long GetLastRow(ClaimQuery query) => query switch
    {
        { Before: { } before } when before == DateOnly.MinValue => -1,
        { From: { } from } => ClaimRow.GetLast(from),
        { Before: not null } => ClaimRow.GetLast(DateOnly.MinValue),
        _ => ClaimRow.GetLast(null),
    };
}
