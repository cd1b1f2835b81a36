using Enrichment.Azurite;
using Enrichment.Embedded;
using Xunit.Abstractions;

namespace Enrichment.EndToEnd.Tests.Endurance;

/// <summary>Tests the guarantees when everything happens at once: docs/reliability.md describes it.</summary>
/// <param name="azurite">The emulator.</param>
/// <param name="output">Takes the figures of the run.</param>
public class EnduranceTests(AzuriteServer azurite, ITestOutputHelper output) : IClassFixture<AzuriteServer>
{
    [Fact]
    public async Task Two_processes_give_every_article_its_one_output_through_faults_and_kills()
    {
        using var place = await ServedPlace.AccountAsync(azurite, AnalyzerModel.Small);
        var settings = SoakSettings.Read(articles: 300);

        await SoakRun.RunAsync(
            settings, place, connection => new SoakedServe(place, connection), "Enrichment.EndToEnd.Tests", output.WriteLine);
    }
}
