using Enrichment.Analysis;
using Enrichment.Claims;

namespace Enrichment.Index.Tests;

public class SearchTests
{
    private static readonly string[] Massoud = ["person:ahmad-massoud"];

    [Fact]
    public void A_word_finds_claims_with_it_in_any_case_and_without_diacritics()
    {
        using var index = new TestIndex().Put(new TestArticle("a").Say("Ann", "the Café is closed").Say("Bo", "the bar is open"));

        Assert.Equal(["the Café is closed"], index.Find("CAFE"));
    }

    [Fact]
    public void All_words_must_match()
    {
        using var index = new TestIndex().Put(new TestArticle("a").Say("Ann", "prices rose").Say("Bo", "prices fell"));

        Assert.Equal(["prices fell"], index.Find("prices fell"));
    }

    [Fact]
    public void A_phrase_finds_its_words_in_a_row()
    {
        using var index =
            new TestIndex().Put(new TestArticle("a").Say("Ann", "the prime minister left").Say("Bo", "the minister is past her prime"));

        Assert.Equal(["the prime minister left"], index.Find("\"prime minister\""));
    }

    [Fact]
    public void A_word_with_an_asterisk_finds_longer_words()
    {
        using var index = new TestIndex().Put(new TestArticle("a").Say("Ann", "sanctions work").Say("Bo", "sand is soft"));

        Assert.Equal(["sanctions work"], index.Find("sanct*"));
    }

    [Fact]
    public void Words_also_match_the_speaker_and_the_headline()
    {
        using var index = new TestIndex().Put(new TestArticle("a") { Title = "Ferry sinks" }.Say("Zoe Adams", "nobody died"));

        Assert.Equal(["nobody died"], index.Find("adams ferry"));
    }

    [Fact]
    public void Speaker_matches_the_name_an_alias_and_the_id()
    {
        using var index = new TestIndex().Put(
            new TestArticle("a").Mention("organization:united-nations", "United Nations", EntityType.Organization, 0, "UN")
                .Say("United Nations", "aid came", "organization:united-nations").Say("Bo", "the UN sent no aid"));

        Assert.Equal(["aid came"], index.Find("speaker:UN"));
        Assert.Equal(["aid came"], index.Find("speaker:\"united nations\""));
        Assert.Equal(["aid came"], index.Find("speaker:organization:united-nations"));
        Assert.Empty(index.Find("speaker:organization:united"));
    }

    [Fact]
    public void About_matches_the_entities_in_the_content_and_entity_matches_both()
    {
        using var index = new TestIndex().Put(
            new TestArticle("a").Say("Ahmad Massoud", "the war is lost", Massoud[0], confidence: 0.8)
                .Say("Bo", "Massoud left", about: Massoud).Say("Cy", "it rains"));

        Assert.Equal(["Massoud left"], index.Find("about:Massoud"));
        Assert.Equal(["Massoud left"], index.Find("about:person:ahmad-massoud"));
        Assert.Equal(["Massoud left", "the war is lost"], index.Find("entity:massoud").Order());
        Assert.Equal(["Massoud left", "the war is lost"], index.Find("entity:person:ahmad-massoud").Order());
    }

    [Fact]
    public void The_names_of_two_entities_are_no_phrase()
    {
        using var index =
            new TestIndex().Put(new TestArticle("a").Mention("person:ann-bell", "Ann Bell").Mention("person:carl-dahl", "Carl Dahl")
            .Say("Bo", "they met", about: ["person:ann-bell", "person:carl-dahl"]));

        Assert.Single(index.Find("about:\"Carl Dahl\""));
        Assert.Empty(index.Find("about:\"Bell Carl\""));
    }

    [Fact]
    public void Filters_select_stance_certainty_dispute_and_type()
    {
        using var index = new TestIndex().Put(
            new TestArticle("a").Say("Ann", "prices rose", "person:ann").Say("Bo", "prices rose", stance: Stance.Denies)
                .Say("Cy", "prices may rise", certainty: Certainty.Hedged).Dispute(0, 1));

        Assert.Equal(["Bo"], index.Search("stance:denies").Claims.Select(claim => claim.Speaker?.Name));
        Assert.Equal(["Ann", "Cy"], index.Search("stance:asserts").Claims.Select(claim => claim.Speaker?.Name).Order());
        Assert.Equal(["prices may rise"], index.Find("certainty:hedged"));
        Assert.Equal(2, index.Find("certainty:firm").Count);
        Assert.Equal(2, index.Find("disputed:yes").Count);
        Assert.Equal(["prices may rise"], index.Find("prices disputed:no"));
        Assert.Equal(["prices rose"], index.Find("type:person"));
        Assert.Empty(index.Find("type:law"));
    }

    [Fact]
    public void After_includes_its_day_and_before_does_not()
    {
        using var index = new TestIndex().Put(
            new TestArticle("a") { Published = "2021-09-06" }.Say("Ann", "one").Say("Ann", "two", date: "2021-09-01"),
            new TestArticle("b").Say("Ann", "three"));

        Assert.Equal(["one"], index.Find("after:2021-09-06"));
        Assert.Equal(["two"], index.Find("before:2021-09-06"));
        Assert.Equal(["one", "two"], index.Find("after:2021-09 before:2021-10"));
        Assert.Equal(["one", "two", "three"], index.Find(""));
        Assert.Empty(index.Find("before:0001-01-01"));
    }

    [Fact]
    public void Copies_of_a_claim_are_one_claim_with_all_articles()
    {
        using var index = new TestIndex().Put(
            new TestArticle("b") { Published = "2021-09-07", Publisher = "Two" }.Say("Ann", "Prices, rose!", "person:ann"),
            new TestArticle("a") { Published = "2021-09-06", Publisher = "One" }.Say("Ann", "prices rose", "person:ann", confidence: 0.5));

        var result = index.Search("prices");

        Assert.Equal(1, result.Total);
        var claim = Assert.Single(result.Claims);
        Assert.Equal(("prices rose", Dates.Parse("2021-09-06"), 0.9, 2), (claim.Content, claim.Date, claim.Confidence, claim.ArticleCount));
        Assert.Equal(["One", "Two"], claim.Articles.Select(article => article.Source));
    }

    [Fact]
    public void Claims_of_another_speaker_or_stance_are_no_copies()
    {
        using var index = new TestIndex().Put(
            new TestArticle("a").Say("Ann", "prices rose", "person:ann").Say("Bo", "prices rose", "person:bo")
                .Say("Ann", "prices rose", "person:ann", Stance.Denies));

        Assert.Equal(3, index.Search("prices").Total);
    }

    [Fact]
    public void A_better_match_with_a_higher_confidence_is_first()
    {
        using var index = new TestIndex().Put(
            new TestArticle("a").Say("Ann", "the ferry sank in the night and many people on it were lost", confidence: 0.9)
                .Say("Bo", "ferry ferry", confidence: 0.3).Say("Cy", "ferry ferry ferry", confidence: 0.9).Say("Di", "it rains"));

        Assert.Equal("ferry ferry ferry", index.Find("ferry")[0]);
        Assert.Equal(3, index.Find("ferry").Count);
    }

    [Fact]
    public void Pages_of_a_result_follow_each_other()
    {
        using var index =
            new TestIndex().Put([.. Enumerable.Range(0, 5).Select(number => new TestArticle($"{number}").Say("Ann", $"ferry {number}"))]);
        var all = index.Find("ferry");

        var pages = Enumerable.Range(0, 3).SelectMany(page => index.Index.Search(Queries.ClaimQuery.Parse("ferry"), 2, 2 * page).Claims);

        Assert.Equal(all, pages.Select(claim => claim.Content));
    }
}
