using System.Text;
using Enrichment.Pipeline;

namespace Enrichment.Embedded.Tests.Pipeline;

/// <summary>
/// The approved outputs of samples/. To approve a change: raise the version it belongs to
/// (<see cref="EnrichmentPipeline.Version"/> or <see cref="EmbeddedProvider.Version"/>), run the tests once with APPROVE=1 in the
/// environment, and read the diff.
/// </summary>
public class ApprovedOutputTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "tests", "Enrichment.Embedded.Tests", "Approved");

    [Theory]
    [InlineData("clinic-study.txt")]
    [InlineData("harbour-ferry.md")]
    [InlineData("panjshir.txt")]
    public void The_output_of_a_sample_is_the_approved_one(string sample)
    {
        var approved = Path.Combine(Folder, sample + ".json");
        var received = EnrichmentJson.ToDocument(Enriched.File(Path.Combine(Checkout.Samples, sample)));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllBytes(approved, received);

        Assert.Equal(File.ReadAllText(approved), Encoding.UTF8.GetString(received));
    }
}
