namespace Enrichment.EndToEnd.Tests.Endurance;

/// <summary>Tests the choice of faults.</summary>
public class FaultScheduleTests
{
    private const int Requests = 200_000;

    private static readonly FaultRates Rates = new() { Timeout = 0.001 };

    [Fact]
    public void The_same_seed_and_number_give_the_same_fault_and_another_seed_others()
    {
        Assert.Equal(Choose(seed: 1), Choose(seed: 1));
        Assert.NotEqual(Choose(seed: 1), Choose(seed: 2));
    }

    [Fact]
    public void Each_fault_is_as_frequent_as_its_rate()
    {
        var counts = Choose(seed: 1).CountBy(fault => fault).ToDictionary();

        foreach (var (fault, rate) in Rates.All) Assert.InRange(counts[fault], 0.7 * rate * Requests, 1.3 * rate * Requests);
        Assert.Equal(Requests, counts.Values.Sum());
    }

    private static Fault[] Choose(int seed)
    {
        var schedule = new FaultSchedule(seed, Rates);
        return [.. Enumerable.Range(0, Requests).Select(number => schedule.Choose(number))];
    }
}
