namespace Enrichment.Tests.Claims.Attributions;

/// <summary>Adjectives that report opinions and feelings.</summary>
public sealed class AdjectiveRuleTests
{
    [Theory]
    [InlineData("Smith is confident that the bank will survive.", "Smith | is confident | that the bank will survive")]
    [InlineData("Smith seemed certain that Acme had lied.", "Smith | seemed certain | that Acme had lied")]
    [InlineData("Smith is worried the bank may close.", "Smith | is worried | the bank may close")]
    [InlineData("Smith was adamant that the mine was safe.", "Smith | was adamant | that the mine was safe")]
    [InlineData("Officials are hopeful that the talks will resume.", "Officials | are hopeful | that the talks will resume")]
    [InlineData("Smith made it clear that the bank would survive.", "Smith | made it clear | that the bank would survive")]
    [InlineData("Smith made clear that the bank would survive.", "Smith | made clear | that the bank would survive")]
    [InlineData("Smith is not sure whether the bank will survive.", "Smith | is not sure | whether the bank will survive")]
    [InlineData("Smith was convinced that the bank would survive.", "Smith | was convinced | that the bank would survive")]
    [InlineData("Doctors are afraid that the ward will close.", "Doctors | are afraid | that the ward will close")]
    public void An_adjective_reports_a_clause(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith was jubilant that the law had passed.", "Smith | was jubilant | that the law had passed")]
    [InlineData("Residents were livid that the road was closed.", "Residents | were livid | that the road was closed")]
    [InlineData("Smith was apologetic that the train was late.", "Smith | was apologetic | that the train was late")]
    public void An_adjective_that_no_list_has_reports_a_clause(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("The residents were angry about the noise.", "The residents | were angry about | the noise")]
    [InlineData("Smith has long been critical of the treaty.", "Smith | has long been critical of | the treaty")]
    [InlineData("Smith was optimistic about the talks.", "Smith | was optimistic about | the talks")]
    [InlineData("Officials are increasingly worried about the dam.", "Officials | are increasingly worried about | the dam")]
    [InlineData("Smith is opposed to the treaty.", "Smith | is opposed to | the treaty")]
    [InlineData("Smith was skeptical of the numbers.", "Smith | was skeptical of | the numbers")]
    public void A_listed_adjective_has_a_topic(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith is willing to talk.", "Smith | is willing | to talk")]
    [InlineData("Acme is ready to sell the mine.", "Acme | is ready | to sell the mine")]
    [InlineData("Smith was reluctant to leave Kabul.", "Smith | was reluctant | to leave Kabul")]
    public void A_listed_adjective_has_an_infinitive(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith was lucky that the mine was safe.", "none")]
    [InlineData("Smith was so angry that he left.", "none")]
    [InlineData("Smith was right that the mine was safe.", "none")]
    [InlineData("The kettle is ready to boil.", "none")]
    [InlineData("Rain is sure to fall in May.", "none")]
    [InlineData("Smith may be willing to talk.", "none")]
    [InlineData("It is clear that the mine is safe.", "none")]
    [InlineData("The room was full of people.", "none")]
    [InlineData("Smith was able to leave.", "none")]
    public void An_adjective_that_judges_the_person_reports_nothing(string text, string claims) => ClaimLines.Check(text, claims);
}
