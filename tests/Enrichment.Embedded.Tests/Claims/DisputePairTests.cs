using Enrichment.Embedded.Tests.Pipeline;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;

namespace Enrichment.Embedded.Tests.Claims;

/// <summary>Disputes across two short articles, with the names and trees that the network finds.</summary>
public sealed class DisputePairTests
{
    [Fact]
    public void Nine_in_ten_disputes_across_articles_are_right()
    {
        var report = new DisputePairReport();
        foreach (var pair in DisputePairReader.Read(Path.Join(Checkout.Root, "tests/Enrichment.Embedded.Tests/Claims/dispute-pairs.txt")))
            report.Add(pair, Enriched.Text(pair.One.Text).Claims!, Enriched.Text(pair.Other.Text).Claims!);

        Assert.True(report.Precision >= 0.9 && report.Recall >= 0.6, string.Join('\n', report.Errors));
    }
}
