using Enrichment.Index.Queries;
using Enrichment.Index.Results;
using Microsoft.Data.Sqlite;

namespace Enrichment.Index.Reading;

/// <summary>Answers queries.</summary>
internal static class ClaimSearch
{
    /// <summary>Finds claims, and reads those of one page.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="query">The query.</param>
    /// <param name="limit">The most claims of the page.</param>
    /// <param name="offset">The number of claims before the page.</param>
    public static SearchResult Search(SqliteConnection connection, ClaimQuery query, int limit, int offset)
    {
        var found = ClaimRanking.Find(connection, query);
        var total = Math.Min(found.Count, ClaimRanking.MostRanked);
        using var reader = new ClaimReader(connection);
        var claims = found.Take(total).Skip(offset).Take(limit).Select(claim => reader.Find(claim.Id)).OfType<FoundClaim>().ToList();
        return new SearchResult(total, found.Count > total, claims);
    }
}
