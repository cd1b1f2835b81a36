using Enrichment.Analysis;
using Enrichment.Claims;
using Enrichment.Pipeline;
using Enrichment.Sentiment;

namespace Enrichment.Embedded.Tests.Pipeline;

/// <summary>The results for the real article.</summary>
public class RealArticleTests
{
    private static readonly Lazy<EnrichedArticle> Document = new(() => Enriched.File(TestFiles.RealArticle!));

    [RealArticleFact]
    public void It_was_published_on_the_day_its_header_says() =>
        Assert.Equal(new DateOnly(2021, 9, 6), Document.Value.Article.Published?.Day);

    [RealArticleFact]
    public void It_is_in_English_with_one_sentence_in_Persian()
    {
        Assert.Equal("en", Document.Value.Article.Language);
        Assert.Single(Document.Value.Article.Sentences, sentence => sentence.Language == "fa");
        Assert.Equal([Stage.Entities, Stage.Sentiment, Stage.Claims], Document.Value.Warnings.Select(warning => warning.Stage));
    }

    [RealArticleFact]
    public void It_embeds_two_posts() => Assert.Equal(
        [("@Zabehulah_M33", new DateOnly(2021, 9, 6)), ("@AsvakaNews", new DateOnly(2021, 9, 6))],
        Document.Value.Article.Embeds.Select(embed => (embed.Handle!, embed.Date!.Value)));

    [RealArticleTheory]
    [InlineData("Taliban", EntityType.Organization)]
    [InlineData("NRFA", EntityType.Organization)]
    [InlineData("National Resistance Front of Afghanistan", EntityType.Organization)]
    [InlineData("Panjshir", EntityType.Location)]
    [InlineData("Zabihullah", EntityType.Person)]
    [InlineData("Asvaka News Agency", EntityType.Organization)]
    [InlineData("Ahmad Massoud", EntityType.Person)]
    [InlineData("Pakistan air force", EntityType.Organization)]
    [InlineData("ISI", EntityType.Organization)]
    [InlineData("Faiz Hamid", EntityType.Person)]
    [InlineData("Fahim Dashty", EntityType.Person)]
    [InlineData("Abdul Wudod Zara", EntityType.Person)]
    [InlineData("Ahmad Shah Massoud", EntityType.Person)]
    [InlineData("Amrullah Saleh", EntityType.Person)]
    [InlineData("Andarab", EntityType.Location)]
    [InlineData("United Nations", EntityType.Organization)]
    [InlineData("Red Cross", EntityType.Organization)]
    [InlineData("Red Crescent", EntityType.Organization)]
    [InlineData("Kabul", EntityType.Location)]
    [InlineData("Kandahar", EntityType.Location)]
    [InlineData("Herat", EntityType.Location)]
    [InlineData("Mazar-e-Sharif", EntityType.Location)]
    [InlineData("Jalalabad", EntityType.Location)]
    [InlineData("Lashkar Gah", EntityType.Location)]
    [InlineData("Abdul Ghani Baradar", EntityType.Person)]
    [InlineData("Mohammad Omar", EntityType.Person)]
    [InlineData("Mullah Yakub", EntityType.Person)]
    [InlineData("Abbas Stanekzai", EntityType.Person)]
    [InlineData("Afghanistan", EntityType.Location)]
    [InlineData("US", EntityType.Location)]
    [InlineData("https://t.co/95ySJ5ppo6", EntityType.Url)]
    [InlineData("pic.twitter.com/3qnTydkdyN", EntityType.Url)]
    [InlineData("@Zabehulah_M33", EntityType.Handle)]
    [InlineData("@AsvakaNews", EntityType.Handle)]
    public void It_names(string text, EntityType type) => Assert.Equal(type, Document.Value.FindEntity(text).Type);

    [RealArticleTheory]
    [InlineData("NRFA", "National Resistance Front of Afghanistan")]
    [InlineData("NRF", "National Resistance Front of Afghanistan")]
    [InlineData("Massoud", "Ahmad Massoud")]
    [InlineData("Saleh", "Amrullah Saleh")]
    [InlineData("Dashty", "Fahim Dashty")]
    public void It_means_the_same_by(string shortName, string name) =>
        Assert.Same(Document.Value.FindEntity(name), Document.Value.FindEntity(shortName));

    [RealArticleFact]
    public void Ahmad_Massoud_is_not_Ahmad_Shah_Massoud() =>
        Assert.NotSame(Document.Value.FindEntity("Ahmad Massoud"), Document.Value.FindEntity("Ahmad Shah Massoud"));

    [RealArticleTheory]
    [InlineData("August 15", "2021-08-15")]
    [InlineData("Monday", "2021-09-06")]
    [InlineData("20 years", "P20Y")]
    public void It_dates(string text, string value) =>
        Assert.Contains(Document.Value.Dates!, date => date.Text.Contains(text, StringComparison.Ordinal) && date.Value == value);

    [RealArticleTheory]
    [InlineData("2,50,000", 250_000, "residents")]
    [InlineData("over 130,000", 130_000, "Afghans")]
    public void It_counts(string text, int value, string unit) =>
        Assert.Contains(Document.Value.Quantities!, quantity => (quantity.Text, quantity.Value, quantity.Unit) == (text, value, unit));

    [RealArticleFact]
    public void Zabihullah_claims_on_Twitter_that_Panjshir_was_conquered_in_his_own_words()
    {
        var claim = Assert.Single(Document.Value.FindClaims("Zabihullah"),
            claim => claim.Content.Text.Contains("was completely conquered", StringComparison.Ordinal));

        Assert.Equal((SourceKind.Named, "claimed", Quotation.Direct, Stance.Asserts),
            (claim.Source.Kind, claim.Cue.Text, claim.Quotation, claim.Stance));
        Assert.Equal("Twitter", claim.Medium?.Text);
    }

    [RealArticleFact]
    public void The_NRFA_refutes_it_in_its_own_words()
    {
        var claim = Assert.Single(
            Document.Value.FindClaims("NRFA"), claim => claim.Content.Text.Contains("NRF forces are present", StringComparison.Ordinal));

        Assert.Equal((Quotation.Direct, Stance.Denies), (claim.Quotation, claim.Stance));
    }

    [RealArticleFact]
    public void Massoud_speaks_of_air_support()
    {
        var claim = Assert.Single(
            Document.Value.FindClaims("Massoud"), claim => claim.Content.Text.Contains("air support", StringComparison.Ordinal));

        Assert.Equal((Quotation.Indirect, Stance.Asserts), (claim.Quotation, claim.Stance));
    }

    [RealArticleFact]
    public void Saleh_says_in_his_own_words_that_he_is_still_in_Panjshir()
    {
        var claims = Document.Value.FindClaims("Saleh").ToList();

        Assert.Contains(claims, claim => claim.Content.Text.Contains("still in Panjshir", StringComparison.Ordinal));
        Assert.Contains(claims, claim => claim.Content.Text.Contains("I am here with my soil", StringComparison.Ordinal)
            && claim is { Quotation: Quotation.Direct, Stance: Stance.Asserts });
    }

    [RealArticleFact]
    public void Saleh_warns_of_a_possible_humanitarian_crisis()
    {
        var claim = Assert.Single(Document.Value.FindClaims("Saleh"),
            claim => claim.Cue.Text == "said" && claim.Content.Text.Contains("mass starvation may occur", StringComparison.Ordinal));

        Assert.Equal(Certainty.Hedged, claim.Certainty);
    }

    [RealArticleFact]
    public void The_conquest_and_the_refutation_dispute_each_other()
    {
        var conquest = Document.Value.Claims!.Single(
            claim => claim.Content.Text.Contains("was completely conquered", StringComparison.Ordinal));
        var refutation = Document.Value.Claims!.Single(
            claim => claim.Content.Text.Contains("NRF forces are present", StringComparison.Ordinal));

        var dispute = Document.Value.Disputes!.Single(one => one.Claims.Contains(conquest.Id) && one.Claims.Contains(refutation.Id));
        Assert.Contains(dispute.Id, conquest.Disputes);
        Assert.Contains(dispute.Id, refutation.Disputes);
        Assert.NotEmpty(dispute.Reason);
        Assert.True(Document.Value.Flags!.Disputed);
    }

    [RealArticleFact]
    public void Its_sentiment_is_negative() => Assert.Equal(SentimentLabel.Negative, Document.Value.Sentiment!.Label);
}
