using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Enrichment.Pipeline;

namespace Enrichment.Embedded.Tests.Pipeline;

/// <summary>
/// The approved outputs of samples/. To approve a change: raise the version it belongs to
/// (<see cref="EnrichmentPipeline.Version"/> or <see cref="EmbeddedProvider.Version"/>), run the tests once with APPROVE=1 in the
/// environment, and read the diff. On another kind of processor a confidence or score can differ in its last digit.
/// </summary>
public partial class ApprovedOutputTests
{
    private const double MostDifference = 0.02;


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

        var (expected, actual) = (ReadLines(File.ReadAllText(approved)), ReadLines(Encoding.UTF8.GetString(received)));
        Assert.Equal(expected.Select(line => line.Text), actual.Select(line => line.Text));
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First.Value, pair.Second.Value, MostDifference));
    }

    // The lines, and the confidences and scores in them apart.
    private static List<(string Text, double Value)> ReadLines(string document) => [.. document.Split('\n').Select(line =>
        ConfidencePattern().Match(line) is { Success: true } match
            ? (match.Groups[1].Value, double.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture)) : (line, 0))];

    [GeneratedRegex("""^( *"(?:confidence|score|positive|neutral|negative)": )(-?[0-9.]+),?\r?$""", RegexOptions.CultureInvariant)]
    private static partial Regex ConfidencePattern();
}
