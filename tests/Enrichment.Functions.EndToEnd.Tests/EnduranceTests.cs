using Enrichment.Azurite;
using Enrichment.Embedded;
using Enrichment.EndToEnd.Tests.Endurance;
using Xunit.Abstractions;

namespace Enrichment.Functions.EndToEnd.Tests;

/// <summary>Tests the guarantees when everything happens at once: docs/reliability.md describes it.</summary>
/// <param name="azurite">The emulator.</param>
/// <param name="output">Takes the figures of the run.</param>
public class EnduranceTests(AzuriteServer azurite, ITestOutputHelper output) : IClassFixture<AzuriteServer>
{
    [Fact]
    public async Task The_function_app_gives_every_article_its_one_output_through_faults_and_kills()
    {
        using var place = await ServedPlace.AccountAsync(azurite, AnalyzerModel.Small);
        var settings = SoakSettings.Read(articles: 150) with { Processes = 1, IsFunctionApp = true };

        await SoakRun.RunAsync(
            settings, place, connection => new SoakedApp(place, connection), "Enrichment.Functions.EndToEnd.Tests", output.WriteLine);
    }
}
