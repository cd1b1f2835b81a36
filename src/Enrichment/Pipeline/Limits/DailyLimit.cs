using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Limits;

/// <summary>
/// A limit of text records for each UTC day, for all processes that use a storage. A document in the storage has the count. It is changed
/// only if no other process has changed it since it was read, so that the sum never exceeds the limit. Safe to use from many threads.
/// </summary>
/// <param name="store">Stores the count.</param>
/// <param name="limit">The maximum number of text records for a day; 1 or more.</param>
/// <param name="time">The clock.</param>
#pragma warning disable CA1001 // The semaphore has no wait handle, so there is nothing to dispose.
public sealed class DailyLimit(IArticleStore store, int limit, TimeProvider time)
#pragma warning restore CA1001
{
    // Each lost round means that another process has made progress.
    private const int MaxRounds = 500;

    private static readonly DocumentMetadata NoMetadata = new("", "", "");

    // The calls of one process wait for each other here and do not lose rounds to each other.
    private readonly SemaphoreSlim _gate = new(1);

    /// <summary>Reads what was used of the daily limit of a storage; null if no process has used text records.</summary>
    public static async Task<DailyUsage?> FindUsageAsync(IArticleStore store, CancellationToken cancellationToken)
    {
        var content = await store.ReadAsync(DocumentKey.TextRecords, cancellationToken).ConfigureAwait(false);
        return content is null ? null : DailyUsage.Parse(content);
    }

    /// <summary>Reserves text records before they are billed.</summary>
    /// <param name="count">The maximum that can be billed; 0 or more.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The reservation. Dispose it, so that other articles can use the records that were not billed.</returns>
    /// <exception cref="PauseException">Too few text records are left for this day.</exception>
    /// <exception cref="StorageException">The storage fails.</exception>
    public async Task<UsageReservation> ReserveAsync(int count, CancellationToken cancellationToken)
    {
        if (count == 0) return UsageReservation.CreateUnlimited();
        var found = await ChangeAsync(usage => Fits(usage, count) ? Add(usage, count) : usage with { IsReached = true }, cancellationToken)
            .ConfigureAwait(false);
        if (!Fits(found, count)) throw CreatePause(found, count);
        return new UsageReservation(count, unused => ReturnAsync(found.Day, unused));
    }

    private bool Fits(DailyUsage usage, int count) => (long)usage.Used + count <= limit;

    private static DailyUsage Add(DailyUsage usage, int count) => usage with { Used = Math.Max(0, usage.Used + count) };

    private static PauseException CreatePause(DailyUsage usage, int count)
    {
        var until = new DateTimeOffset(usage.Day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
        var message = $"The article needs up to {count:N0} text records, but {usage.Used:N0} of the {usage.Limit:N0} for "
            + $"{usage.Day:yyyy-MM-dd} are used. It waits for the next day (UTC), or until MaxTextRecordsPerDay is raised.";
        return new PauseException(message, until);
    }

    // Without this, the unused records stay reserved until the end of the day. The article must not fail because of that.
    private async Task ReturnAsync(DateOnly day, int unused)
    {
        try
        {
            await ChangeAsync(usage => usage.Day == day ? Add(usage, -unused) : usage, CancellationToken.None).ConfigureAwait(false);
        }
        catch (StorageException)
        {
        }
    }

    // Returns the usage that the change was applied to.
    private async Task<DailyUsage> ChangeAsync(Func<DailyUsage, DailyUsage> change, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            for (var round = 0; round < MaxRounds; round++)
            {
                // The version is read first. If the content is newer, the write fails.
                var stored = await store.FindAsync(DocumentKey.TextRecords, cancellationToken).ConfigureAwait(false);
                var last = stored is null ? null : await FindUsageAsync(store, cancellationToken).ConfigureAwait(false);
                var usage = GetToday(last);
                if (change(usage) is var changed && changed == last) return usage;
                var content = changed.ToDocument();
                if (await store.TryWriteAsync(DocumentKey.TextRecords, content, NoMetadata, stored?.ETag, cancellationToken)
                    .ConfigureAwait(false))
                    return usage;
            }
        }
        finally
        {
            _gate.Release();
        }

        throw StorageException.CreateConflict(DocumentKey.TextRecords.Name);
    }

    // The clocks of two processes can be in different days for a moment. The later day counts. Another limit is not reached yet.
    private DailyUsage GetToday(DailyUsage? last)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (last is null || last.Day < today || last.Day > today.AddDays(1)) return new DailyUsage(today, 0, limit, false);
        return last.Limit == limit ? last : last with { Limit = limit, IsReached = false };
    }
}
