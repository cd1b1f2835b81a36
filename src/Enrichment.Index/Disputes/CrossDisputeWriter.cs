using Enrichment.Claims.Disputes;
using Enrichment.Index.Schema;
using Enrichment.Index.Terms;
using Microsoft.Data.Sqlite;

namespace Enrichment.Index.Disputes;

/// <summary>
/// Updates the disputes across articles after claims have changed. They are a function of the claims: two claims are compared if they are
/// among the first in slots with the same key, of the same week or of weeks in a row, and not of one article. So only pairs with a claim
/// that has changed, or that has come among the first or left them, are compared again.
/// </summary>
internal sealed class CrossDisputeWriter : IDisposable
{
    private const int DaysOfWeek = 7;

    private readonly SlotTable _slots;
    private readonly ComparableClaims _claims;
    private readonly SqlStatement _delete;
    private readonly SqlStatement _insert;

    /// <summary>Prepares the statements.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="mostCompared">The most claims with one key in one week that are compared.</param>
    public CrossDisputeWriter(SqliteConnection connection, int mostCompared)
    {
        _slots = new SlotTable(connection, mostCompared);
        _claims = new ComparableClaims(connection);
        _delete = new SqlStatement(
            connection, "DELETE FROM cross_disputes WHERE key = $1 AND week = $2 AND (one = $3 OR other = $3) RETURNING one, other");
        _insert = new SqlStatement(connection, "INSERT INTO cross_disputes VALUES ($1, $2, $3, $4, $5, $6, $7)");
    }

    /// <summary>Updates the disputes of claims, and returns the claims that have got or lost a dispute.</summary>
    public IReadOnlyCollection<long> Update(IReadOnlyCollection<long> changed)
    {
        var updates = changed.Order().Select(CreateUpdate).ToList();
        var before = updates.SelectMany(update => update.Old.Concat(update.New)).Distinct().ToDictionary(slot => slot, _slots.List);
        foreach (var (said, row, _, slots) in updates) _slots.Replace(said, row, slots);
        var (touched, dirty) = (new HashSet<long>(), changed.ToHashSet());
        var moved = before.ToDictionary(slot => slot.Key, slot => FindMoved(slot.Value, _slots.List(slot.Key), dirty));
        foreach (var (slot, members) in moved) Delete(slot, members, touched);
        foreach (var (slot, members) in moved) Compare(slot, members, moved, touched);
        _claims.Clear();
        return touched;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _slots.Dispose();
        _claims.Dispose();
        _delete.Dispose();
        _insert.Dispose();
    }

    private (long Said, long Row, IReadOnlyList<DisputeSlot> Old, IReadOnlyList<DisputeSlot> New) CreateUpdate(long said)
    {
        var first = _claims.FindFirst(said);
        var slots = first is null ? [] : CrossDisputes.GetKeys(first.Reported.Claim)
            .Select(key => new DisputeSlot(ClaimKey.CreateHash(key), first.Reported.Day!.Value.DayNumber / DaysOfWeek)).Distinct().ToList();
        return (said, first?.Row ?? 0, _slots.Find(said), slots);
    }

    // The claims whose pairs are not those of before.
    private static HashSet<long> FindMoved(IReadOnlyList<SlotMember> old, IReadOnlyList<SlotMember> current, HashSet<long> dirty)
    {
        var (before, after) = (old.Select(member => member.Said).ToHashSet(), current.Select(member => member.Said).ToHashSet());
        return [.. before.Union(after).Where(said => dirty.Contains(said) || before.Contains(said) != after.Contains(said))];
    }

    // A dispute is stored with the earlier one of its weeks.
    private void Delete(DisputeSlot slot, HashSet<long> members, HashSet<long> touched)
    {
        foreach (var said in members)
        {
            foreach (var week in new[] { slot.Week - 1, slot.Week })
            {
                foreach (var (one, other) in _delete.Read(reader => (reader.GetInt64(0), reader.GetInt64(1)), slot.Key, week, said))
                    touched.UnionWith([one, other]);
            }
        }
    }

    private void Compare(
        DisputeSlot slot, HashSet<long> members, Dictionary<DisputeSlot, HashSet<long>> moved, HashSet<long> touched)
    {
        var current = _slots.List(slot);
        foreach (var week in new[] { slot.Week - 1, slot.Week, slot.Week + 1 })
        {
            var otherSlot = slot with { Week = week };
            var others = week == slot.Week ? current : _slots.List(otherSlot);
            var movedOthers = moved.GetValueOrDefault(otherSlot) ?? [];
            foreach (var one in current.Where(member => members.Contains(member.Said)))
            {
                // A pair of two claims that moved is compared from the earlier slot, or from the smaller id.
                foreach (var other in others.Where(other => !movedOthers.Contains(other.Said)
                    || (week == slot.Week ? one.Said < other.Said : slot.Week < week)))
                    Compare(slot.Key, Math.Min(slot.Week, week), one, other, touched);
            }
        }
    }

    private void Compare(long key, int week, SlotMember one, SlotMember other, HashSet<long> touched)
    {
        if (one.Said == other.Said) return;
        var (first, second) = one.Said < other.Said ? (one, other) : (other, one);
        var (claim, its) = (_claims.Get(first.Row), _claims.Get(second.Row));
        if (claim.Article == its.Article || CrossDisputes.Find(claim.Reported, its.Reported) is not { } found) return;
        _insert.Run(key, week, first.Said, second.Said, (int)found.Kind, found.Reason, found.Confidence);
        touched.UnionWith([first.Said, second.Said]);
    }
}
