using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Claims.Scoring;
using Enrichment.Claims.Detection;

namespace Enrichment.Tests.Claims;

public sealed class CheckWorthinessTests
{
    private static CheckWorthiness Score(string text, params string[] names)
    {
        var article = ArticleBuilder.Build(text);
        return ClaimDetector.Detect(
            TokenizedArticle.Create(article), ArticleBuilder.Entities(article, names)).Flags.Sentences[0].CheckWorthiness;
    }

    private static CheckWorthiness ScoreTree(string text) =>
        ArticleBuilder.Analyze(text, []).Flags.Sentences[0].CheckWorthiness;

    [Theory]
    [InlineData("Unemployment fell by 4 per cent in the last year.", "quantity")]
    [InlineData("Crime is higher than in any other city.", "comparison")]
    [InlineData("The army invaded the province in August.", "verifiableEvent")]
    [InlineData("He lied about the money and stole it.", "accusation")]
    [InlineData("The old bridge was closed for repairs.", "pastFact")]
    [InlineData("I think this is a beautiful old bridge.", "opinion")]
    [InlineData("The bridge will open again next spring.", "prediction")]
    [InlineData("When does the old bridge open again?", "question")]
    [InlineData("I walked over my old bridge that day.", "personalExperience")]
    public void A_reason_names_the_feature(string text, string reason) => Assert.Contains(reason, Score(text).Reasons);

    [Theory]
    [InlineData("They closed the old bridge.", "pastFact")]
    [InlineData("They have closed the old bridge.", "perfect")]
    [InlineData("The old bridge leaks.", "currentFact")]
    [InlineData("He stole the money.", "action")]
    [InlineData("They built five schools.", "count")]
    [InlineData("They will close the bridge.", "futureStatement")]
    [InlineData("We will build the school.", "pledge")]
    [InlineData("They would build the school.", "possibility")]
    [InlineData("Build the school.", "request")]
    [InlineData("I think that they closed the old bridge.", "thought")]
    [InlineData("I think that they closed the old bridge.", "pastFact")]
    public void A_tree_shows_the_feature(string text, string reason) => Assert.Contains(reason, ScoreTree(text).Reasons);

    [Theory]
    [InlineData("They closed the old bridge.", "They will close the bridge.")]
    [InlineData("They closed the old bridge.", "We will build the school.")]
    [InlineData("He stole the money.", "They would build the school.")]
    [InlineData("I voted against the bill.", "We will build the school.")]
    [InlineData("The old bridge leaks.", "Build the school.")]
    [InlineData("They closed the old bridge.", "I think that they closed the old bridge.")]
    public void A_fact_is_worth_more_than_a_future_a_pledge_a_possibility_a_request_or_a_thought(string fact, string other) =>
        Assert.True(ScoreTree(fact).Score > ScoreTree(other).Score);

    [Fact]
    public void A_named_actor_is_a_reason() =>
        Assert.Contains("namedActor", Score("Acme has its seat in the old town hall.", "Acme").Reasons);

    [Theory]
    [InlineData("Unemployment fell by 4 per cent in the last year.", "I think this is a beautiful old bridge.")]
    [InlineData("The government spent 3 billion on the army last year.", "Will the government spend more on the army?")]
    [InlineData("He stole 2 million from the bank in 2019.", "Thank you all very much for coming.")]
    public void A_fact_is_worth_more_than_an_opinion_a_question_or_a_greeting(string fact, string other) =>
        Assert.True(Score(fact).Score > Score(other).Score);

    [Theory]
    [InlineData("")]
    [InlineData("Yes.")]
    [InlineData(
        "In 2019, more than 3 million people were killed by the army of Acme in 20 countries, fraud and corruption rose, and the tax " +
        "plan failed.")]
    public void A_score_is_between_0_and_1_and_has_four_decimals(string text)
    {
        if (text.Length == 0) text = "…";
        var score = Score(text).Score;
        Assert.InRange(score, 0, 1);
        Assert.Equal(Math.Round(score, 4), score);
    }

    [Fact]
    public void The_reason_with_the_largest_weight_comes_first()
    {
        var weights = CheckWorthinessWeights.All.ToDictionary(feature => feature.Name, feature => Math.Abs(feature.Weight));
        var reasons = Score("Last year the bank paid 300 people, I think.").Reasons;
        Assert.True(reasons.Count > 2);
        Assert.Equal(reasons.OrderByDescending(reason => weights[reason]), reasons);
    }
}
