using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Claims.Detection;

namespace Enrichment.Tests.Claims;

public sealed class ClaimFlagsTests
{
    private static ClaimFlags FindFlags(string text, params string[] names) => ArticleBuilder.Analyze(text, names).Flags;

    [Fact]
    public void An_article_without_sources_has_no_claims_but_flags_for_every_sentence()
    {
        var flags = FindFlags("The bridge is closed. It was built in 1932.");
        Assert.Equal((false, false, 0), (flags.HasClaims, flags.Disputed, flags.UnattributedClaims));
        Assert.Equal([0, 1], flags.Sentences.Select(sentence => sentence.Sentence));
        Assert.All(flags.Sentences, sentence => Assert.False(sentence.Attributed));
    }

    [Fact]
    public void Claims_are_counted_by_certainty_stance_and_source()
    {
        var flags = FindFlags(
            "The Taliban claimed victory. NRFA denied the claim.\n\nOfficials said it may rain. A bus reportedly crashed.",
            "Taliban", "NRFA");
        Assert.Equal((true, true, 2), (flags.HasClaims, flags.Disputed, flags.DisputedClaims));
        Assert.Equal((2, 1, 1, 1), (flags.UnattributedClaims, flags.HedgedClaims, flags.AllegedClaims, flags.DeniedClaims));
    }

    [Fact]
    public void Every_sentence_of_a_quotation_is_attributed_and_the_articles_own_are_not()
    {
        var flags = FindFlags("The bridge is closed. \"It is unsafe. It will stay shut,\" Smith said. A bus reportedly crashed.", "Smith");
        Assert.Equal([false, true, true, false], flags.Sentences.Select(sentence => sentence.Attributed));
    }

    [Fact]
    public void Sentences_in_other_languages_are_left_out_with_one_warning_a_language()
    {
        var article = ArticleBuilder.Build("Er sagte, dass es regnet. Er log.", "de");
        var analysis = ClaimDetector.Detect(TokenizedArticle.Create(article), []);
        Assert.Empty(analysis.Claims);
        Assert.Empty(analysis.Flags.Sentences);
        var warning = Assert.Single(analysis.Warnings);
        Assert.Equal((UnsupportedLanguage.Code, Stage.Claims), (warning.Code, warning.Stage));
        Assert.Contains("2 sentences", warning.Message, StringComparison.Ordinal);
        Assert.Contains("'de'", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_article_has_no_claims_and_no_flags()
    {
        var article = new Article { Language = "und", Text = "", Paragraphs = [], Sentences = [], Embeds = [] };
        var analysis = ClaimDetector.Detect(TokenizedArticle.Create(article), []);
        Assert.Empty(analysis.Claims);
        Assert.Empty(analysis.Warnings);
        Assert.False(analysis.Flags.HasClaims);
    }
}
