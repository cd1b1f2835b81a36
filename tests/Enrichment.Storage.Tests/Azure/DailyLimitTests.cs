using Enrichment.Azurite;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Limits;

namespace Enrichment.Storage.Tests.Azure;

[Collection(AzuriteCollection.Name)]
public class DailyLimitTests(AzuriteServer azurite)
{
    private const int Processes = 20;
    private const int Limit = 95;

    [Fact]
    public async Task Twenty_processes_that_reserve_at_once_never_exceed_the_limit_and_use_all_of_it()
    {
        var account = await TestAccount.InAsync(azurite);

        var reserved = await Task.WhenAll(Enumerable.Range(0, Processes).Select(_ => Task.Run(() => TryReserveAsync(account, 10))));

        var usage = await DailyLimit.FindUsageAsync(account.Store, default);
        Assert.Equal(9, reserved.Count(success => success));
        Assert.Equal((90, Limit, true), (usage!.Used, usage.Limit, usage.IsReached));
    }

    [Fact]
    public async Task Twenty_processes_that_return_what_was_not_billed_lose_no_count()
    {
        var account = await TestAccount.InAsync(azurite);

        await Task.WhenAll(Enumerable.Range(0, Processes).Select(_ => Task.Run(async () =>
        {
            await using var reservation = await Open(account, 1_000).ReserveAsync(10, default);
            reservation.AddBilled(3);
        })));

        Assert.Equal(3 * Processes, (await DailyLimit.FindUsageAsync(account.Store, default))!.Used);
    }

    private static async Task<bool> TryReserveAsync(TestAccount account, int count)
    {
        try
        {
            await Open(account, Limit).ReserveAsync(count, default);
            return true;
        }
        catch (PauseException)
        {
            return false;
        }
    }

    // Each process has its own object. Noon, so that the test never runs over midnight.
    private static DailyLimit Open(TestAccount account, int limit)
    {
        var time = new ManualTime();
        time.Advance(TimeSpan.FromHours(12));
        return new DailyLimit(account.Store, limit, time);
    }
}
