using Enrichment.Cli.Output;

namespace Enrichment.Cli.Tests.Output;

public class BoundedLinesTests
{
    [Fact]
    public void After_fifty_lines_one_says_where_the_others_are()
    {
        var written = new List<string>();
        var lines = new BoundedLines(written.Add, "more are in failed.");

        foreach (var number in Enumerable.Range(1, 20_000)) lines.Write($"{number}");

        Assert.Equal([.. Enumerable.Range(1, 50).Select(number => $"{number}"), "enrich: more are in failed."], written);
    }
}
