using Enrichment.Claims;
using Enrichment.Index.Results;
using Enrichment.Index.Schema;
using Microsoft.Data.Sqlite;

namespace Enrichment.Index.Reading;

/// <summary>Reads a claim with everyone who repeats, denies or contradicts it.</summary>
internal static class HistoryReader
{
    private const int MostRelated = 200;

    private const string FindDisputes = """
        SELECT o.said, d.kind, d.reason, d.confidence, 1
        FROM claims c JOIN disputes d ON d.one = c.id JOIN claims o ON o.id = d.other WHERE c.said = $1
        UNION
        SELECT o.said, d.kind, d.reason, d.confidence, 1
        FROM claims c JOIN disputes d ON d.other = c.id JOIN claims o ON o.id = d.one WHERE c.said = $1
        UNION
        SELECT other, kind, reason, confidence, 0 FROM cross_disputes WHERE one = $1
        UNION
        SELECT one, kind, reason, confidence, 0 FROM cross_disputes WHERE other = $1
        ORDER BY 4 DESC, 5 DESC, 1, 3 LIMIT 1000
        """;

    private const string FindSameContent = """
        SELECT o.id FROM said s JOIN said o ON o.content_key = s.content_key AND o.id <> s.id
        WHERE s.id = $1 ORDER BY o.row, o.id LIMIT 1000
        """;

    /// <summary>Reads the claim with this number of its id, or null if there is none.</summary>
    public static ClaimHistory? Find(SqliteConnection connection, long id)
    {
        using var claims = new ClaimReader(connection);
        if (claims.Find(id) is not { } claim) return null;
        var related = FindDisputed(connection, claims, claim, id).Concat(FindRepeated(connection, claims, claim, id));
        return new ClaimHistory(claim,
        [
            .. related.DistinctBy(other => other.Claim.Id).Take(MostRelated)
                .OrderBy(other => other.Claim.Date ?? DateOnly.MaxValue).ThenBy(other => other.Claim.Id, StringComparer.Ordinal),
        ]);
    }

    private static IEnumerable<RelatedClaim> FindDisputed(SqliteConnection connection, ClaimReader claims, FoundClaim claim, long id)
    {
        using var statement = new SqlStatement(connection, FindDisputes);
        var disputes = statement.Read(
            reader => (reader.GetInt64(0), (DisputeKind)reader.GetInt32(1), reader.GetString(2), reader.GetDouble(3),
                reader.GetInt32(4) != 0),
            id);
        foreach (var (other, kind, reason, confidence, isWithin) in disputes)
        {
            if (other != id && claims.Find(other) is { } found)
                yield return new RelatedClaim(GetRelation(kind, claim, found), found, reason, confidence, isWithin);
        }
    }

    // The same words with another stance are a denial only if one of the two asserts them.
    private static IEnumerable<RelatedClaim> FindRepeated(SqliteConnection connection, ClaimReader claims, FoundClaim claim, long id)
    {
        using var statement = new SqlStatement(connection, FindSameContent);
        foreach (var found in statement.Read(reader => reader.GetInt64(0), id).Select(claims.Find).OfType<FoundClaim>())
        {
            ClaimRelation? relation = (claim.Stance, found.Stance) switch
            {
                (Stance.Asserts, Stance.Denies) => ClaimRelation.Denies,
                (Stance.Denies, Stance.Asserts) => ClaimRelation.IsDenied,
                var (one, other) => one == other ? ClaimRelation.Repeats : null,
            };
            if (relation is { } known) yield return new RelatedClaim(known, found, null, null, IsWithinArticle: false);
        }
    }

    private static ClaimRelation GetRelation(DisputeKind kind, FoundClaim claim, FoundClaim other) => kind switch
    {
        DisputeKind.Contradiction => ClaimRelation.Contradicts,
        DisputeKind.Figures => ClaimRelation.HasOtherFigures,
        _ => other.Stance == Stance.Denies || claim.Stance != Stance.Denies ? ClaimRelation.Denies : ClaimRelation.IsDenied,
    };
}
