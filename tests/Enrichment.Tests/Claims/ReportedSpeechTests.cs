using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Claims.Detection;
using Enrichment.Tests.Syntax;

namespace Enrichment.Tests.Claims;

/// <summary>Constructions with reporting verbs and quotations on the trees of the network, with its typical errors.</summary>
public sealed class ReportedSpeechTests
{
    private static readonly string[] Names =
    [
        "Miller:Person", "Carter:Person", "Heald:Person", "Kyaw Zaw:Person", "Reuters", "WHO", "South Korea:Location", "Kent:Location",
    ];

    [Theory]
    [InlineData("Miller called the mayor a liar.", "Miller", "called", "the mayor a liar")]
    [InlineData("He urged South Korea to resume the talks.", "He", "urged", "South Korea to resume the talks")]
    [InlineData("Miller called on Carter to apologize.", "Miller", "called on", "Carter to apologize")]
    [InlineData("The minister is demanding the mayor make a pledge.", "The minister", "is demanding", "the mayor make a pledge")]
    public void The_object_may_be_the_subject_of_the_second_verb(string text, string source, string cue, string content) =>
        Check(text, source, cue, content);

    [Theory]
    [InlineData("Authorities announced on Friday the arrest of a man in the shooting.",
        "Authorities", "announced", "the arrest of a man in the shooting")]
    [InlineData("He has proposed refinancing loans and forcing banks to pay.",
        "He", "has proposed", "refinancing loans and forcing banks to pay")]
    [InlineData("Miller questioned the wisdom of the plan.", "Miller", "questioned", "the wisdom of the plan")]
    public void The_content_may_be_a_phrase(string text, string source, string cue, string content) => Check(text, source, cue, content);

    [Theory]
    [InlineData("\"The dam is safe,\" he said, adding it would last for decades.", "he", "adding", "it would last for decades")]
    [InlineData("\"The dam is safe,\" he said, adding that it would last for decades.", "he", "adding", "that it would last for decades")]
    [InlineData("The bank said prices fell, citing the cost of oil.", "The bank", "citing", "the cost of oil")]
    [InlineData("The bank said prices fell, citing the cost of oil.", "The bank", "said", "prices fell")]
    [InlineData("Miller said the dam was old and warned the council to close it.",
        "Miller", "warned", "the council to close it")]
    [InlineData("Miller said the dam was old and warned the council to close it.", "Miller", "said", "the dam was old")]
    [InlineData("Carter responded by saying the plan had failed.", "Carter", "saying", "the plan had failed")]
    public void A_second_verb_has_the_speaker_of_the_first(string text, string source, string cue, string content) =>
        Check(text, source, cue, content);

    [Theory]
    [InlineData("Mr. Miller, who understood that a vote would fail, told his advisers to wait.",
        "Mr. Miller, who understood that a vote would fail", "told", "his advisers to wait")]
    [InlineData("President Carter, opening the museum on Sunday, said it would tell a story of delight and fear.",
        "President Carter", "said", "it would tell a story of delight and fear")]
    [InlineData("The mayor has been arrested, Kyaw Zaw told Reuters.", "Kyaw Zaw", "told", "The mayor has been arrested")]
    [InlineData("The minister, who in 2010 said the goal was to win, resigned.", "The minister", "said", "the goal was to win")]
    public void The_speaker_is_not_the_addressee_or_the_nearest_noun(string text, string source, string cue, string content) =>
        Check(text, source, cue, content);

    [Theory]
    [InlineData("These workers, Miller explained earlier in the hearing, were well paid.",
        "Miller", "explained", "These workers … were well paid")]
    [InlineData("The truth, the senator said then, was that the mayor had lied.",
        "the senator", "said", "The truth … was that the mayor had lied")]
    [InlineData("Hawaii, as one of the advisers pointed out, is not often hit by storms.",
        "one of the advisers", "pointed out", "Hawaii … is not often hit by storms")]
    [InlineData("As many experts have pointed out, the mayor is free to publish the report.",
        "many experts", "have pointed out", "the mayor is free to publish the report")]
    [InlineData("As Heald told reporters, the plan has failed.", "Heald", "told", "the plan has failed")]
    [InlineData("The plan, Mr. Carter noted, has failed twice.", "Mr. Carter", "noted", "The plan … has failed twice")]
    public void The_reporting_words_may_be_inserted(string text, string source, string cue, string content) =>
        Check(text, source, cue, content);

    [Theory]
    [InlineData("The report, which he said was wrong, has been withdrawn.", "he", "said", "which … was wrong")]
    [InlineData("The plan, which state media claimed was ready, was dropped.", "state media", "claimed", "which … was ready")]
    public void A_relative_pronoun_may_be_the_subject_of_the_content(string text, string source, string cue, string content) =>
        Check(text, source, cue, content);

    [Theory]
    [InlineData("Miller said during a rally in Kent that the plan had failed.", "Miller", "said", "that the plan had failed")]
    [InlineData("Miller said after the vote he would not resign.", "Miller", "said", "he would not resign")]
    [InlineData("Miller told a press conference that the talks had failed.", "Miller", "told", "that the talks had failed")]
    [InlineData("Carter told the forum he was against the war.", "Carter", "told", "he was against the war")]
    public void The_content_excludes_the_occasion_and_the_addressee(string text, string source, string cue, string content) =>
        Check(text, source, cue, content);

    [Theory]
    [InlineData("Kent police said 12 people were killed in the crash.", "Kent police", "said", "12 people were killed in the crash")]
    [InlineData("Police said about 30 people died.", "Police", "said", "about 30 people died")]
    [InlineData("Miller argued the plan would fail.", "Miller", "argued", "the plan would fail")]
    [InlineData("Lawmakers have not said when they will vote.", "Lawmakers", "have not said", "when they will vote")]
    [InlineData("Carter Hid His Debts, Former Aide Says", "Former Aide", "Says", "Carter Hid His Debts")]
    [InlineData("While Carter has vowed to fight on, her party is tired.", "Carter", "has vowed", "to fight on")]
    public void The_clause_may_be_bare(string text, string source, string cue, string content) => Check(text, source, cue, content);

    private static void Check(string text, string source, string cue, string content) =>
        Assert.Contains((source, cue, content), Find(text).Select(claim => (claim.Source.Text, claim.Cue.Text, claim.Content.Text)));

    private static IReadOnlyList<Claim> Find(string text)
    {
        var article = ArticleBuilder.Build(text);
        var trees = StoredTrees.Find(article);
        return ClaimDetector.Detect(TokenizedArticle.Create(article), ArticleBuilder.Entities(article, Names), trees).Claims;
    }
}
