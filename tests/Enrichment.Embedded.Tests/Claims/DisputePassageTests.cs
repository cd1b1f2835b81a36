using Enrichment.Embedded.Tests.Pipeline;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;

namespace Enrichment.Embedded.Tests.Claims;

/// <summary>Disputes in short texts, half of them without any, with the names and trees that the network finds.</summary>
public sealed class DisputePassageTests
{
    [Theory]
    [InlineData("disputes-development.txt", 0.97, 0.74)]
    [InlineData("disputes-check.txt", 0.9, 0.7)]
    public void Disputes_are_right_and_few_are_missed(string file, double leastPrecision, double leastRecall)
    {
        var report = new DisputeReport();
        foreach (var passage in DisputePassageReader.Read(Path.Join(Checkout.Root, "tests/Enrichment.Embedded.Tests/Claims", file)))
        {
            var document = Enriched.Text(passage.Text);
            report.Add(passage, document.Claims!, document.Disputes!);
        }

        Assert.True(report.Precision >= leastPrecision && report.Recall >= leastRecall, string.Join('\n', report.Errors));
    }
}
