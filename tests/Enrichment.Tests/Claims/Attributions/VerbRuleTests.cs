namespace Enrichment.Tests.Claims.Attributions;

/// <summary>Verbs that report claims, beside those of AttributionTests.</summary>
public sealed class VerbRuleTests
{
    [Theory]
    [InlineData("Smith considers the vote a mistake.", "Smith | considers | the vote a mistake")]
    [InlineData("Smith said prices rose.", "Smith | said | prices rose")]
    [InlineData("Smith said that prices rose.", "Smith | said | that prices rose")]
    [InlineData("Officials said at least 40 people were killed.", "Officials | said | at least 40 people were killed")]
    [InlineData("Police said 12 people died.", "Police | said | 12 people died")]
    [InlineData("Reuters reported on Monday that the mine had closed.", "Reuters | reported | that the mine had closed")]
    [InlineData("Smith warned in a speech that prices would rise.", "Smith | warned | that prices would rise")]
    [InlineData("Smith also noted that prices rose.", "Smith | also noted | that prices rose")]
    [InlineData("Smith testified that the books were false.", "Smith | testified | that the books were false")]
    [InlineData("The report concluded that the bridge was unsafe.", "The report | concluded | that the bridge was unsafe")]
    [InlineData("Smith replied that he was ready.", "Smith | replied | that he was ready")]
    public void A_verb_reports_a_clause(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("\"The war is over,\" Smith scrawled.", "Smith | scrawled | The war is over")]
    [InlineData("Smith mused that the war was over.", "Smith | mused | that the war was over")]
    [InlineData("Smith quipped that the war was over.", "Smith | quipped | that the war was over")]
    public void A_verb_that_no_list_has_reports_a_clause_or_quotation(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Prices rose, Smith said.", "Smith | said | Prices rose")]
    [InlineData("Prices rose, said Smith.", "Smith | said | Prices rose")]
    [InlineData("Prices, Smith said, rose in May.", "Smith | said | Prices … rose in May")]
    [InlineData("The plan, Mr. Smith noted, failed in May.", "Mr. Smith | noted | The plan … failed in May")]
    [InlineData("As Smith told reporters, the plan failed.", "Smith | told | the plan failed")]
    public void The_clause_may_come_first_or_surround_the_verb(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData(
        "The Australian Broadcasting Corporation (ABC) reported that the singer had died.",
        "The Australian Broadcasting Corporation (ABC) | reported | that the singer had died")]
    [InlineData("TMZ.com reported that the singer had died.", "TMZ.com | reported | that the singer had died")]
    [InlineData("Acme (AC) denied that the mine was unsafe.", "Acme (AC) | denied | that the mine was unsafe")]
    public void A_name_with_an_abbreviation_or_a_site_speaks(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("While Smith has vowed to fight, Jones left.", "Smith | has vowed | to fight")]
    [InlineData("Smith left, saying that prices rose.", "Smith | saying | that prices rose")]
    [InlineData("Smith responded by saying that prices rose.", "Smith | saying | that prices rose")]
    [InlineData("Smith was quoted as saying that prices rose.", "Smith | was quoted as saying | that prices rose")]
    [InlineData("The mayor, who said that prices rose, left.", "The mayor | said | that prices rose")]
    public void A_subordinate_verb_reports(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith asked whether prices rose.", "Smith | asked | whether prices rose")]
    [InlineData("Smith explained why prices rose.", "Smith | explained | why prices rose")]
    [InlineData("Smith wondered whether the bank was sound.", "Smith | wondered | whether the bank was sound")]
    public void A_verb_reports_a_question(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith said prices rose, but Jones denied it.", "Smith | said | prices rose + Jones | denied | it")]
    [InlineData(
        "Smith said that prices rose and Jones said that wages fell.",
        "Smith | said | that prices rose + Jones | said | that wages fell")]
    public void Two_clauses_report_two_claims(string text, string claims) => ClaimLines.Check(text, claims);
}
