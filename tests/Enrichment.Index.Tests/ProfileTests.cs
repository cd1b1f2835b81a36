using Enrichment.Analysis;
using Enrichment.Index.Results;
using Enrichment.Sentiment;

namespace Enrichment.Index.Tests;

public class ProfileTests
{
    private const string Id = "person:ahmad-massoud";

    [Fact]
    public void The_profile_has_what_an_entity_says_and_what_is_said_about_it_newest_first()
    {
        using var index = new TestIndex().Put(
            new TestArticle("a") { Published = "2021-09-06" }.Say("Ahmad Massoud", "the war goes on", Id).Say("Bo", "he left", about: [Id]),
            new TestArticle("b") { Published = "2021-09-07" }.Say("Ahmad Massoud", "talks failed", Id).Say("Cy", "it rains"));

        var profile = index.Index.FindEntity(Id)!;

        Assert.Equal((Id, "Ahmad Massoud", EntityType.Person, 2), (profile.Id, profile.Name, profile.Type, profile.Articles));
        Assert.Equal(["talks failed", "the war goes on"], profile.Said.Select(claim => claim.Content));
        Assert.Equal(["he left"], profile.About.Select(claim => claim.Content));
    }

    [Fact]
    public void The_sentiment_is_the_mean_of_the_mentions_of_a_day()
    {
        using var index = new TestIndex().Put(
            new TestArticle("a") { Published = "2021-09-07" }.Mention(Id, "Massoud", score: 0.5),
            new TestArticle("b") { Published = "2021-09-06" }.Mention(Id, "Massoud", score: -0.5),
            new TestArticle("c") { Published = "2021-09-06" }.Mention(Id, "Massoud", score: -0.2),
            new TestArticle("d").Mention(Id, "Massoud"));

        Assert.Equal(
            [
                new EntitySentiment(Dates.Parse("2021-09-06"), SentimentLabel.Negative, -0.35, 2, 2),
                new EntitySentiment(Dates.Parse("2021-09-07"), SentimentLabel.Positive, 0.5, 1, 1),
                new EntitySentiment(null, SentimentLabel.Neutral, 0, 1, 1),
            ],
            index.Index.FindEntity(Id)!.Sentiment);
    }

    [Fact]
    public void The_most_frequent_name_is_the_name()
    {
        using var index = new TestIndex().Put(
            new TestArticle("a").Mention(Id, "A. Massoud"),
            new TestArticle("b").Mention(Id, "Ahmad Massoud", EntityType.Person, 0, "Massoud"),
            new TestArticle("c").Mention(Id, "Ahmad Massoud"));

        Assert.Equal("Ahmad Massoud", index.Index.FindEntity(Id)!.Name);
    }

    [Fact]
    public void An_entity_that_no_article_mentions_has_no_profile()
    {
        using var index = new TestIndex().Put(new TestArticle("a").Mention(Id, "Massoud"));
        index.Index.Remove(["a"]);

        Assert.Null(index.Index.FindEntity(Id));
        Assert.Null(index.Index.FindEntity("person:\0'"));
    }
}
