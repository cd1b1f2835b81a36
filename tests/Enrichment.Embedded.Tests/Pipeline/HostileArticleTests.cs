using Enrichment.Pipeline;

namespace Enrichment.Embedded.Tests.Pipeline;

/// <summary>Articles that are as expensive as possible; <c>bench hostile</c> measures what they cost.</summary>
public class HostileArticleTests
{
    private const int Length = 2_000;

    public static TheoryData<string> Names => [.. HostileInputs.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_article_has_a_valid_output_with_exact_spans(string name)
    {
        var document = Enriched.Text($"The board met.\n\n{HostileInputs.All[name](Length)}");

        OutputSchema.AssertArticle(EnrichmentJson.ToDocument(document));
        Assert.Empty(OutputSpans.FindErrors(document));
    }
}
