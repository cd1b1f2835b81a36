using System.Text;
using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Text;

namespace Enrichment.Tests.Pipeline;

public class LimitedArticleTests
{
    private static readonly EnrichmentPipeline Pipeline = new(new StubProvider().Create());

    [Fact]
    public void Paragraphs_beyond_the_limit_are_not_analyzed()
    {
        var document = Receive(Repeat("It rained all day.\n\n", 2_100));

        Assert.Equal((2_000, 2_000), (document.Article.Paragraphs.Count, document.Article.Sentences.Count));
        Assert.StartsWith("100 paragraphs were left out.", FindWarning(document, "paragraphsOmitted"), StringComparison.Ordinal);
        Assert.Equal(42_000 - 2, document.Article.Text.Length);
    }

    [Fact]
    public void Sentences_beyond_the_limit_are_not_analyzed()
    {
        var document = Receive(Repeat("It rained. ", 2_100));

        Assert.Equal(2_000, document.Article.Sentences.Count);
        Assert.StartsWith("100 sentences were left out.", FindWarning(document, "sentencesOmitted"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_with_too_many_words_and_those_after_it_are_not_analyzed()
    {
        var document = Receive("It rained.\n\n" + Repeat("a ", 25_001) + ".\n\nIt snowed.");

        Assert.Equal("It rained.", document.Article.Text[..document.Article.Sentences[^1].End]);
        Assert.StartsWith("2 sentences were left out.", FindWarning(document, "sentencesOmitted"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_ordinary_article_has_no_warning() =>
        Assert.Empty(Receive(Repeat("It rained all day in the city of Oslo.\n\n", 1_000)).Warnings);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times)).TrimEnd();

    private static EnrichedArticle Receive(string text) => Pipeline.Receive("a.txt", Encoding.UTF8.GetBytes(text));

    private static string FindWarning(EnrichedArticle document, string code) =>
        Assert.Single(document.Warnings, warning => warning == warning with { Code = code, Stage = Stage.Receive }).Message;
}
