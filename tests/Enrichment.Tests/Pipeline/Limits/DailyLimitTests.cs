using System.Text;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Limits;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Tests.Pipeline.Limits;

public class DailyLimitTests
{
    private const int Limit = 10;

    private static readonly DateOnly FirstDay = new(2026, 1, 1);

    private readonly ManualTime _time = new();
    private readonly MemoryStore _store;

    public DailyLimitTests() => _store = new MemoryStore(_time);

    [Fact]
    public async Task Reservations_of_all_processes_are_counted_together()
    {
        await Open().ReserveAsync(6, default);
        await Open().ReserveAsync(4, default);

        Assert.Equal(new DailyUsage(FirstDay, 10, Limit, IsReached: false), await FindAsync());
    }

    [Fact]
    public async Task A_reservation_that_exceeds_the_limit_waits_for_the_next_day_and_changes_no_count()
    {
        await Open().ReserveAsync(6, default);

        var pause = await Assert.ThrowsAsync<PauseException>(() => Open().ReserveAsync(5, default));

        Assert.Equal(new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero), pause.Until);
        Assert.StartsWith(
            "The article needs up to 5 text records, but 6 of the 10 for 2026-01-01 are used.", pause.Message, StringComparison.Ordinal);
        Assert.Equal(new DailyUsage(FirstDay, 6, Limit, IsReached: true), await FindAsync());
    }

    [Fact]
    public async Task The_next_day_starts_at_zero()
    {
        await Open().ReserveAsync(10, default);
        await Assert.ThrowsAsync<PauseException>(() => Open().ReserveAsync(1, default));

        _time.Advance(TimeSpan.FromDays(1));
        await Open().ReserveAsync(3, default);

        Assert.Equal(new DailyUsage(FirstDay.AddDays(1), 3, Limit, IsReached: false), await FindAsync());
    }

    [Fact]
    public async Task A_raised_limit_has_effect_on_the_same_day()
    {
        await Open().ReserveAsync(10, default);
        await Assert.ThrowsAsync<PauseException>(() => Open().ReserveAsync(1, default));

        await Open(limit: 20).ReserveAsync(1, default);

        Assert.Equal(new DailyUsage(FirstDay, 11, 20, IsReached: false), await FindAsync());
    }

    [Fact]
    public async Task What_was_not_billed_is_returned()
    {
        var reservation = await Open().ReserveAsync(8, default);
        reservation.AddBilled(1);
        reservation.AddBilled(2);

        await reservation.DisposeAsync();

        Assert.Equal(3, (await FindAsync())!.Used);
    }

    [Fact]
    public async Task What_is_returned_after_midnight_does_not_belong_to_the_new_day()
    {
        var reservation = await Open().ReserveAsync(8, default);
        _time.Advance(TimeSpan.FromDays(1));
        await Open().ReserveAsync(2, default);

        await reservation.DisposeAsync();

        Assert.Equal(2, (await FindAsync())!.Used);
    }

    [Fact]
    public async Task A_process_whose_clock_is_behind_counts_for_the_later_day()
    {
        var late = new ManualTime();
        _time.Advance(TimeSpan.FromDays(1));
        await Open().ReserveAsync(6, default);

        await Assert.ThrowsAsync<PauseException>(() => new DailyLimit(_store, Limit, late).ReserveAsync(5, default));

        Assert.Equal(new DailyUsage(FirstDay.AddDays(1), 6, Limit, IsReached: true), await FindAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{"day":"2026-01-01","used":-5,"limit":10,"isReached":false}""")]
    [InlineData("""{"day":"2027-01-01","used":10,"limit":10,"isReached":true}""")]
    public async Task A_count_that_cannot_be_right_is_replaced(string content)
    {
        var metadata = new DocumentMetadata("", "", "");
        await _store.TryWriteAsync(DocumentKey.TextRecords, Encoding.UTF8.GetBytes(content), metadata, null, default);

        await Open().ReserveAsync(4, default);

        Assert.Equal(new DailyUsage(FirstDay, 4, Limit, IsReached: false), await FindAsync());
    }

    [Fact]
    public async Task An_article_does_not_fail_because_unused_records_cannot_be_returned()
    {
        var reservation = await Open().ReserveAsync(8, default);
        _store.Before = _ => throw new StorageException("The storage does not answer.", "Try again.", isTransient: true);

        await reservation.DisposeAsync();

        _store.Before = _ => { };
        Assert.Equal(8, (await FindAsync())!.Used);
    }

    private DailyLimit Open(int limit = Limit) => new(_store, limit, _time);

    private Task<DailyUsage?> FindAsync() => DailyLimit.FindUsageAsync(_store, default);
}
