using Enrichment.Index.Schema;
using Microsoft.Data.Sqlite;

namespace Enrichment.Index.Disputes;

/// <summary>The table of slots: which claims have which keys in which weeks.</summary>
/// <param name="connection">The connection.</param>
/// <param name="mostMembers">The most claims of a slot that are compared: those with the smallest ids.</param>
internal sealed class SlotTable(SqliteConnection connection, int mostMembers) : IDisposable
{
    private readonly SqlStatement _list = new(
        connection, "SELECT said, row FROM slots WHERE key = $1 AND week = $2 ORDER BY said LIMIT $3");
    private readonly SqlStatement _find = new(connection, "SELECT key, week FROM slots WHERE said = $1");
    private readonly SqlStatement _delete = new(connection, "DELETE FROM slots WHERE said = $1");
    private readonly SqlStatement _insert = new(connection, "INSERT INTO slots VALUES ($1, $2, $3, $4)");

    /// <summary>The claims of a slot that are compared.</summary>
    public IReadOnlyList<SlotMember> List(DisputeSlot slot) =>
        _list.Read(reader => new SlotMember(reader.GetInt64(0), reader.GetInt64(1)), slot.Key, slot.Week, mostMembers);

    /// <summary>The slots of a claim.</summary>
    public IReadOnlyList<DisputeSlot> Find(long said) =>
        _find.Read(reader => new DisputeSlot(reader.GetInt64(0), reader.GetInt32(1)), said);

    /// <summary>Replaces the slots of a claim.</summary>
    public void Replace(long said, long row, IEnumerable<DisputeSlot> slots)
    {
        _delete.Run(said);
        foreach (var slot in slots) _insert.Run(slot.Key, slot.Week, said, row);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in new[] { _list, _find, _delete, _insert }) statement.Dispose();
    }
}
