namespace Enrichment.Tests.Claims.Attributions;

/// <summary>
/// Sentences whose claims are still wrong, with the cause. A sentence that becomes right moves to the tests of its rule.
/// </summary>
public sealed class KnownErrorTests
{
    [Theory]
    [InlineData(
        "The ministry's statement that exports fell was wrong.",
        "The ministry | statement | that exports fell",
        "tree: \"that\" is read as a relative pronoun")]
    [InlineData(
        "Critics of the bank doubt Smith's theory that prices will fall.",
        "Critics of the bank | doubt | that prices will fall + Smith | theory | that prices will fall",
        "tree: the clause of the noun is attached to the verb")]
    [InlineData(
        "There are reports of gunfire in Kabul.",
        "- | reports of | gunfire in Kabul",
        "tree: \"in Kabul\" is attached to \"reports\"")]
    [InlineData(
        "Smith told Reuters the deal was dead.",
        "Smith | told | the deal was dead",
        "tree: the addressee is part of the subject of the clause")]
    [InlineData(
        "In London officials said that the war was over.",
        "officials | said | that the war was over",
        "tree: \"London\" is read as a modifier of \"officials\"")]
    [InlineData(
        "Smith, R-Ky., said the mine was safe.",
        "Smith, R-Ky. | said | the mine was safe",
        "the full stop of the abbreviation is cut off with the marks around the phrase")]
    [InlineData(
        "Smith, of Springfield, Va., said the mine was safe.",
        "Smith, of Springfield, Va. | said | the mine was safe",
        "the full stop of the abbreviation is cut off with the marks around the phrase")]
    [InlineData(
        "The troops attacked a bus near Kabul.",
        "none",
        "\"attack\" is also a verb of judgment; its object decides, and is not known")]
    [InlineData(
        "The troops cut the power, urging the town to give up.",
        "none",
        "an action may urge as well as words")]
    [InlineData(
        "They called for help.",
        "none",
        "\"call for\" is also a cry")]
    [InlineData(
        "Acme claims department was closed on Monday.",
        "none",
        "tree: \"claims\" is read as a verb")]
    [InlineData(
        "The Red Cross, said to be near, did not come.",
        "none",
        "tree: \"said\" is read as the past, not as a participle")]
    [InlineData(
        "said said said",
        "none",
        "a text of one word is no sentence")]
    [InlineData(
        "Officials in the ministry early on Monday said that it was over.",
        "Officials in the ministry | said | that it was over",
        "tree: the time is attached to the noun")]
    public void A_known_error_has_a_cause(string text, string right, string cause)
    {
        Assert.NotEqual("", cause);
        Assert.NotEqual(right, ClaimLines.Describe(text));
    }
}
