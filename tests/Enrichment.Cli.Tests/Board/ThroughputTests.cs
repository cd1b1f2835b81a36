using Enrichment.Cli.Board.Live;

namespace Enrichment.Cli.Tests.Board;

public class ThroughputTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void Articles_are_counted_in_bins_of_ten_seconds_with_the_current_one_last()
    {
        var throughput = new Throughput(_time);
        throughput.Count();
        throughput.Count();
        _time.Advance(TimeSpan.FromSeconds(20));
        throughput.Count();

        Assert.Equal([2, 0, 1], throughput.GetCounts().TakeLast(3));
        Assert.Equal(Throughput.Bins, throughput.GetCounts().Count);
    }

    [Theory]
    [InlineData(599, 1)]
    [InlineData(600, 0)]
    [InlineData(100_000, 0)]
    public void Articles_are_forgotten_after_ten_minutes(int seconds, int expected)
    {
        var throughput = new Throughput(_time);
        throughput.Count();

        _time.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(expected, throughput.GetCounts().Sum());
    }
}
