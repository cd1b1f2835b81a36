using System.Text;
using System.Text.RegularExpressions;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Embedded.Network;
using Enrichment.Embedded.Sentiment;
using Enrichment.Embedded.Tests.Network;
using Enrichment.Entities;
using Enrichment.Sentiment;

namespace Enrichment.Embedded.Tests.Sentiment;

/// <summary>The sentiment of news. Each name is marked with the sentiment towards it: + well, - badly, 0 neither way.</summary>
public class SentimentInNewsTests
{
    private static readonly EmbeddedSentimentAnalyzer Analyzer = new(new NetworkAnalyzer(TestNetwork.Network));

    [Theory]
    [InlineData("[0Anna Berg] condemned [-Otto Kline].")]
    [InlineData("[-Otto Kline] was condemned by [0Anna Berg].")]
    [InlineData("[-Otto Kline] was accused of fraud.")]
    [InlineData("[-Otto Kline] was convicted of bribery on Tuesday.")]
    [InlineData("Critics slammed [-Otto Kline] as a corrupt liar.")]
    [InlineData("Many blame [-Acme Corp] for the disaster.")]
    [InlineData("Protesters mocked [-Otto Kline] outside the palace.")]
    public void Blame_falls_on_the_object(string marked) => AssertTargets(marked);

    [Theory]
    [InlineData("[-Otto Kline] lied to parliament.")]
    [InlineData("[-Otto Kline] betrayed his voters.")]
    [InlineData("[+Anna Berg] rescued two children from the river.")]
    [InlineData("[+Anna Berg] won an award for her work with refugees.")]
    public void The_subject_of_a_good_or_bad_action_has_its_polarity(string marked) => AssertTargets(marked);

    [Theory]
    [InlineData("Voters trust [+Anna Berg].")]
    [InlineData("[+Otto Kline] was praised for his patience.")]
    [InlineData("[+Otto Kline] was honoured for his courage.")]
    [InlineData("Everybody admires [+Anna Berg].")]
    public void Praise_falls_on_the_object(string marked) => AssertTargets(marked);

    [Theory]
    [InlineData("[-Anna Berg] is not honest.")]
    [InlineData("[-Otto Kline] is no hero.")]
    [InlineData("[-Otto Kline] failed to keep his promises.")]
    [InlineData("[-Otto Kline] is hardly a statesman.")]
    public void A_negation_turns_praise_into_blame(string marked) => AssertTargets(marked);

    [Theory]
    [InlineData("[+Anna Berg] is a courageous leader, while [-Otto Kline] is a corrupt liar.")]
    [InlineData("Voters praised [+Anna Berg] but blamed [-Otto Kline] for the crisis.")]
    [InlineData("While [-Otto Kline] was jailed for fraud, [+Anna Berg] won the peace prize.")]
    [InlineData("Unlike the disgraced [-Otto Kline], [+Anna Berg] is widely respected.")]
    [InlineData("Editors applauded [+Anna Berg] and mocked [-Otto Kline].")]
    public void One_sentence_praises_one_side_and_blames_another(string marked) => AssertTargets(marked);

    [Theory]
    [InlineData("A landslide killed twelve people near [0Kelstrand].")]
    [InlineData("The earthquake struck [0Kelstrand] at dawn, killing 40 people.")]
    [InlineData("Police in [0Kelstrand] are investigating the murder.")]
    [InlineData("Four people died in the fire, [0Mina Aziz] said.")]
    [InlineData("[0Mina Aziz] reported that two soldiers were killed.")]
    [InlineData("The [0Health Ministry] said 30 people had died of the disease.")]
    public void Bad_news_is_negative_without_a_negative_target(string marked)
    {
        Assert.Equal(SentimentLabel.Negative, AssertTargets(marked).Sentences[0].Label);
    }

    [Theory]
    [InlineData("[0Mina Aziz], a lawyer for the victims, declined to comment.")]
    [InlineData("The trial of the bomber began in [0Kelstrand] on Monday.")]
    public void A_name_next_to_bad_news_is_neutral(string marked) => AssertTargets(marked);

    [Theory]
    [InlineData("[0Anna Berg] met [0Otto Kline] on Tuesday.")]
    [InlineData("[0Anna Berg] told reporters that the vote would be held in May.")]
    [InlineData("The committee meets on Tuesday in [0Kelstrand].")]
    [InlineData("[0Anna Berg] said the bill would go to the floor next week.")]
    [InlineData("[0Anna Berg], 54, is the minister of transport.")]
    [InlineData("The [0Senate] will vote on the bill on Thursday.")]
    public void News_of_the_day_is_neutral(string marked)
    {
        Assert.Equal(SentimentLabel.Neutral, AssertTargets(marked).Sentences[0].Label);
    }

    [Theory]
    [InlineData("[0Anna Berg] called [-Otto Kline] \"a disgrace to the office\".")]
    [InlineData("[0Anna Berg] called [-Otto Kline] a \"dangerous demagogue\".")]
    [InlineData("\"[-Otto Kline] is an idiot,\" said [0Anna Berg].")]
    [InlineData("According to [0Anna Berg], the plan is \"a disaster\".")]
    public void A_quoted_insult_counts_against_its_target_and_not_its_speaker(string marked)
    {
        Assert.Equal(SentimentLabel.Negative, AssertTargets(marked).Sentences[0].Label);
    }

    [Theory]
    [InlineData("[0Anna Berg] described [+Otto Kline] as \"a man of great integrity\".")]
    [InlineData("\"[+Otto Kline] is the bravest man in the house,\" said [0Anna Berg].")]
    public void Quoted_praise_counts_for_its_target(string marked) => AssertTargets(marked);

    [Fact]
    public void Irony_is_left_neutral() => Assert.Equal(SentimentLabel.Neutral, Read("\"What a surprise,\" he said.").Sentences[0].Label);

    [Theory]
    [InlineData("[-Otto Kline] is charming but deeply dishonest.")]
    [InlineData("Although critics attacked him, [+Otto Kline] won the respect of voters.")]
    public void Words_after_but_and_outside_although_count_most(string marked) => AssertTargets(marked);

    [Theory]
    [InlineData("[-Otto Kline] is an incompetent minister.", "[-Otto Kline] is an extremely incompetent minister.")]
    [InlineData("[+Anna Berg] is an outstanding diplomat.", "[+Anna Berg] is a truly outstanding diplomat.")]
    [InlineData("If the plan were a disaster, we would know.", "The plan was a disaster, we know.")]
    public void Intensifiers_strengthen_and_conditions_weaken(string weaker, string stronger) =>
        Assert.True(Math.Abs(AssertTargets(stronger).Sentences[0].Score) > Math.Abs(AssertTargets(weaker).Sentences[0].Score));

    [Theory]
    [InlineData("A triumph for the city\n\nThe council met on Tuesday. The road is closed. The vote is in May.", SentimentLabel.Positive)]
    [InlineData("Corruption scandal shakes the city\n\nThe council met on Tuesday. The minister was accused of fraud. The vote is in May.",
        SentimentLabel.Negative)]
    [InlineData("The council meets\n\nThe council met on Tuesday. The road is closed. The vote is in May.", SentimentLabel.Neutral)]
    [InlineData(
        "The council meets\n\nThe council met on Tuesday. \"The plan is a disgrace,\" said one member. The vote is in May. The meeting " +
        "was open to all.", SentimentLabel.Neutral)]
    public void An_article_has_the_polarity_of_its_headline_and_its_own_voice(string text, SentimentLabel label) =>
        Assert.Equal(label, Read(text).Label);

    /// <summary>Sentences that the network gets wrong: a row belongs to the tests above once it gets it right.</summary>
    [Theory]
    [InlineData("[0Anna Berg] defended the decision.")]
    [InlineData("Nobody admires [-Otto Kline].")]
    [InlineData("[+Anna Berg] was hailed as a hero, but [-Otto Kline] was ridiculed.")]
    [InlineData("[0Anna Berg] was not accused of any crime.")]
    [InlineData("[+Anna Berg] was cleared of all charges.")]
    public void A_known_error_is_still_one(string marked) => Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertTargets(marked));

    /// <summary>Neutral sentences that the network takes for positive.</summary>
    [Theory]
    [InlineData("Oh great, the trains are late again.")]
    public void A_neutral_sentence_that_counts_as_positive_still_does(string text) =>
        Assert.Equal(SentimentLabel.Positive, Read(text).Sentences[0].Label);

    [Theory]
    [InlineData("How thoughtful of the bank to raise its fees at Christmas.")]
    [InlineData("The so-called wonderful plan was published on Monday.")]
    [InlineData("Another brilliant idea from the ministry.")]
    public void Irony_without_a_sign_of_it_is_taken_literally(string text) =>
        Assert.Equal(SentimentLabel.Positive, Read(text).Sentences[0].Label);

    private static ArticleSentiment AssertTargets(string marked)
    {
        var text = Regex.Replace(marked, @"\[[-0+]|\]", "");
        var entities = new List<Entity>();
        var labels = new List<string>();
        foreach (Match match in Regex.Matches(marked, @"\[([-0+])([^\]]*)\]"))
        {
            var name = match.Groups[2].Value;
            labels.Add(match.Groups[1].Value);
            entities.Add(
                new Entity($"person:{labels.Count}", name, EntityType.Person, [],
                    [new Mention(match.Index - ((labels.Count - 1) * 3), name.Length, name, 1, 0)], []));
        }

        var sentiment = Read(text, entities);
        Assert.Equal(string.Join(" ", labels), string.Join(" ", sentiment.Targets.Select(target => Sign(target.Label))));
        return sentiment;
    }

    private static string Sign(SentimentLabel label) =>
        label switch { SentimentLabel.Positive => "+", SentimentLabel.Negative => "-", _ => "0" };

    private static ArticleSentiment Read(string text, IReadOnlyList<Entity>? entities = null) =>
        Analyzer.AnalyzeAsync(TokenizedArticle.Create(ArticleReader.Read(Encoding.UTF8.GetBytes(text))), entities
            ?? [], CancellationToken.None).AsTask().GetAwaiter().GetResult().Sentiment;
}
