using Enrichment.Claims;

namespace Enrichment.Tests.Claims;

public sealed class StanceTests
{
    private static readonly string[] Names = ["Smith/John Smith:Person", "Jones/Mary Jones:Person", "Taliban", "NRFA", "Acme"];

    [Theory]
    [InlineData("Smith denied that he had lied.", "denied", "that he had lied")]
    [InlineData("Smith denied lying to the court.", "denied", "lying to the court")]
    [InlineData("Acme denied any wrongdoing.", "denied", "any wrongdoing")]
    [InlineData("Acme has refuted these allegations.", "has refuted", "these allegations")]
    [InlineData("Acme has refuted these allegations saying, \"Our books are open to all\".", "has refuted", "Our books are open to all")]
    [InlineData("Acme rejected the claim, saying, \"Our books are open.\"", "rejected", "Our books are open.")]
    [InlineData("Smith rejected the allegations.", "rejected", "the allegations")]
    [InlineData("Smith rejected claims that the bank was broke.", "rejected", "that the bank was broke")]
    [InlineData("Smith dismissed the report as nonsense.", "dismissed", "the report as nonsense")]
    [InlineData("Smith dismissed the rumours.", "dismissed", "the rumours")]
    [InlineData("Acme disputes the findings.", "disputes", "the findings")]
    [InlineData("Smith does not believe that the bank is sound.", "does not believe", "that the bank is sound")]
    [InlineData("Smith ruled out any involvement in the deal.", "ruled out", "any involvement in the deal")]
    [InlineData("Smith said there was no evidence that the bank was broke.", "said", "there was no evidence that the bank was broke")]
    [InlineData("The allegations were denied by Acme.", "were denied", "The allegations")]
    [InlineData("\"That is false,\" countered Smith.", "countered", "That is false")]
    public void Denials_deny(string text, string cue, string content) => Check(text, cue, content, Stance.Denies);

    [Theory]
    [InlineData("Smith has not confirmed that the log is genuine.", "has not confirmed", "that the log is genuine")]
    [InlineData("Smith refused to confirm that the log is genuine.", "refused to confirm", "that the log is genuine")]
    [InlineData("Smith declined to say whether the log is genuine.", "declined to say", "whether the log is genuine")]
    [InlineData("Smith did not say that the log is genuine.", "did not say", "that the log is genuine")]
    [InlineData("Smith asked whether the log was genuine.", "asked", "whether the log was genuine")]
    [InlineData("Smith questioned the findings.", "questioned", "the findings")]
    [InlineData("Smith doubts that the log is genuine.", "doubts", "that the log is genuine")]
    [InlineData("Smith wondered if the log was genuine.", "wondered", "if the log was genuine")]
    public void Questions_doubts_and_refusals_to_speak_neither_assert_nor_deny(string text, string cue, string content) =>
        Check(text, cue, content, Stance.Questions);

    [Theory]
    [InlineData("Smith asked that the log be opened.", "asked", "that the log be opened")]
    [InlineData("Smith asked Jones to open the log.", "asked", "Jones to open the log")]
    public void A_request_questions_nothing(string text, string cue, string content) => Check(text, cue, content, Stance.Asserts);

    private static void Check(string text, string cue, string content, Stance stance)
    {
        var claim = Assert.Single(ArticleBuilder.FindClaims(text, Names));
        Assert.Equal((cue, content, stance), (claim.Cue.Text, claim.Content.Text, claim.Stance));
    }
}
