using System.Globalization;

namespace Enrichment.Bench.Peers;

/// <summary>Formats the times of one article as a table in Markdown.</summary>
/// <param name="article">The article.</param>
/// <param name="rounds">The times of each program in each round, in milliseconds.</param>
internal sealed class PeerTable(PeerArticle article, IReadOnlyList<IReadOnlyDictionary<PeerProgram, double>> rounds)
{
    /// <summary>The lines of the table.</summary>
    public IEnumerable<string> Format()
    {
        var packages = PeerProgram.Packages;
        yield return $"| {article.Name}: {Round(article.Words)} words, {Round(article.Text.Length)} characters | "
            + $"ms | articles/s | words/s | {string.Join(" | ", packages.Select(package => $"time, {package.Title} = 1"))} |";
        yield return $"|---|{string.Concat(Enumerable.Repeat("---|", packages.Count + 3))}";
        foreach (var program in PeerProgram.All)
        {
            var time = FindMedian(round => round[program]);
            var ratios = packages.Select(package => Round(FindMedian(round => round[program] / round[package])));
            yield return $"| {program.Title} | {Round(time)} | {Round(1000 / time)} | {Round(1000 / time * article.Words)} | "
                + $"{string.Join(" | ", ratios)} |";
        }
    }

    /// <summary>The bars of a chart: the programs, and the speeds that spaCy has published.</summary>
    public IEnumerable<PeerBar> CreateBars() =>
    [
        .. PeerProgram.All.Select(CreateBar),
        new("spaCy en_core_web_lg, published", 10_014, PeerBar.Published),
        new("spaCy en_core_web_trf, published", 684, PeerBar.Published),
    ];

    private PeerBar CreateBar(PeerProgram program)
    {
        var time = FindMedian(round => round[program]);
        var color = PeerProgram.Own.Contains(program) ? PeerBar.Own : PeerBar.Measured;
        return new PeerBar(program.Title.Replace("`", "", StringComparison.Ordinal), 1000 / time * article.Words, color);
    }

    private double FindMedian(Func<IReadOnlyDictionary<PeerProgram, double>, double> select) =>
        rounds.Select(select).Order().ElementAt(rounds.Count / 2);

    // Three digits are enough.
    private static string Round(double value) =>
        value.ToString(value switch { < 1 => "0.000", < 10 => "0.00", < 100 => "0.0", _ => "N0" }, CultureInfo.InvariantCulture);
}
