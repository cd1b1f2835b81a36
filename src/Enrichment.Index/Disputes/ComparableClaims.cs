using Enrichment.Claims.Disputes;
using Enrichment.Index.Schema;
using Microsoft.Data.Sqlite;

namespace Enrichment.Index.Disputes;

/// <summary>Reads claims to compare, each once until it is cleared.</summary>
internal sealed class ComparableClaims(SqliteConnection connection) : IDisposable
{
    private const string Columns = "SELECT c.id, c.article, c.day, c.comparable FROM claims c CROSS JOIN articles a ON a.id = c.article";

    private readonly Dictionary<long, ComparableClaim> _known = [];
    private readonly SqlStatement _get = new(connection, $"{Columns} WHERE c.id = $1");
    private readonly SqlStatement _findFirst = new(
        connection, $"{Columns} WHERE c.said = $1 ORDER BY {IndexTables.CopyOrder} LIMIT 1");

    /// <summary>The claim in a row.</summary>
    public ComparableClaim Get(long row)
    {
        if (!_known.TryGetValue(row, out var claim)) _known[row] = claim = _get.Read(Read, row)[0]!;
        return claim;
    }

    /// <summary>The earliest copy of a claim; null if there is none, or if it cannot be compared.</summary>
    public ComparableClaim? FindFirst(long said)
    {
        if (_findFirst.Read(Read, said) is not [{ } claim]) return null;
        _known[claim.Row] = claim;
        return claim;
    }

    /// <summary>Forgets the claims that were read.</summary>
    public void Clear() => _known.Clear();

    /// <inheritdoc/>
    public void Dispose()
    {
        _get.Dispose();
        _findFirst.Dispose();
    }

    private static ComparableClaim? Read(SqliteDataReader reader) => reader.FindText(3) is { } json && reader.FindDay(2) is { } day
        ? new ComparableClaim(reader.GetInt64(0), reader.GetInt64(1), new ReportedClaim(ComparableJson.Read(json), day))
        : null;
}
