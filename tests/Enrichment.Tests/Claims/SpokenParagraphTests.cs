using Enrichment.Claims;

namespace Enrichment.Tests.Claims;

public class SpokenParagraphTests
{
    [Fact]
    public void A_quotation_announced_at_the_end_of_a_paragraph_has_the_source_named_there()
    {
        var claim = Assert.Single(FindClaims("Following the vote, Smith said:\n\n“The war is over. We won.”\n\nIt rained."));

        Assert.Equal(("Smith", "said", "The war is over. We won.", Quotation.Direct),
            (claim.Source.Text, claim.Cue.Text, claim.Content.Text, claim.Quotation));
    }

    [Theory]
    [InlineData("Smith said: “The war is over.\n\n“We won.\n\n“We stay.”\n\nIt rained.", "The war is over. … We won. … We stay.")]
    [InlineData("Smith said:\n\n\"The war is over.\n\n\"We won.\"\n\nIt rained.", "The war is over. … We won.")]
    [InlineData("Smith said: «The war is over.\n\n«We won».\n\nIt rained.", "The war is over. … We won")]
    public void An_open_quotation_continues_in_the_next_paragraph_without_the_mark_that_resumes_it(string text, string content)
    {
        var claim = Assert.Single(FindClaims(text));

        Assert.Equal(("Smith", content, Quotation.Direct), (claim.Source.Text, claim.Content.Text, claim.Quotation));
    }

    [Theory]
    [InlineData("Smith said: “The war is over.\n\nIt rained. The city slept.")]
    [InlineData("It was a list:\n\n“Casablanca” and “Alien” were shown.")]
    [InlineData("“The war is over.\n\n“We won.\n\nIt rained.")]
    public void Paragraphs_without_a_common_closed_quotation_stay_separate(string text) =>
        Assert.DoesNotContain(FindClaims(text), claim => claim.Text.Contains("\n\n", StringComparison.Ordinal));

    [Fact]
    public void Each_turn_of_a_transcript_is_a_paragraph_of_its_own()
    {
        var claims = FindClaims("It follows:\n\n\"SMITH: The war is over.\n\n\"JONES: We won the war.\n\n\"SMITH: We stayed here.");

        Assert.Equal(
            [("SMITH", "The war is over"), ("JONES", "We won the war"), ("SMITH", "We stayed here")],
            claims.Select(claim => (claim.Source.Text, claim.Content.Text)));
    }

    [Fact]
    public void A_speech_of_many_pages_is_read_paragraph_by_paragraph() =>
        Assert.NotNull(
            FindClaims("Smith said:\n\n" + string.Concat(Enumerable.Repeat("“We won again and again.\n\n", 2_000)) + "“We stay.”"));

    private static IReadOnlyList<Claim> FindClaims(string text) => ArticleBuilder.FindClaims(text, "Smith:Person");
}
