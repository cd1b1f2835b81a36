using Enrichment.Claims;
using Enrichment.Claims.Disputes;
using Enrichment.Index.Schema;
using Microsoft.Data.Sqlite;

namespace Enrichment.Index.Disputes;

/// <summary>Reads claims to compare, each once until it is cleared.</summary>
internal sealed class ComparableClaims(SqliteConnection connection) : IDisposable
{
    private const string Columns = """
        SELECT c.id, c.article, c.day, c.statements, c.claim, c.kind, c.source, c.entity, c.speaker, c.content, c.stance, c.tense
        FROM claims c CROSS JOIN articles a ON a.id = c.article
        """;

    private static readonly ClaimCue NoCue = new("", 0, 0, CueType.Verb);

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

    private static ComparableClaim? Read(SqliteDataReader reader) => reader.FindText(3) is { } statements && reader.FindDay(2) is { } day
        ? new ComparableClaim(
            reader.GetInt64(0), reader.GetInt64(1), new ReportedClaim(ReadClaim(reader, StatementJson.Read(statements)), day))
        : null;

    // With what comparisons use.
    private static Claim ReadClaim(SqliteDataReader reader, IReadOnlyList<Statement> statements)
    {
        var (source, entity) = (reader.FindText(6), reader.FindText(7));
        var name = entity is null ? null : reader.FindText(8);
        return new Claim(
            reader.GetString(4), 0, 0, 0, "", new ClaimSource((SourceKind)reader.GetInt32(5), source, null, null, entity, name), NoCue,
            new ClaimContent(reader.GetString(9), [], []), Quotation.Indirect, (Stance)reader.GetInt32(10), Certainty.Firm,
            (Tense)reader.GetInt32(11), [])
        { Statements = statements };
    }
}
