namespace Enrichment.Tests.Claims.Attributions;

/// <summary>Prepositions that attribute claims.</summary>
public sealed class PrepositionRuleTests
{
    [Theory]
    [InlineData("By Smith's own admission, the war is over.", "Smith | admission | the war is over")]
    public void Somebody_admits_it(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("According to Smith, the war is over.", "Smith | According to | the war is over")]
    [InlineData("According to Rathbun the property was sold in 2005.", "Rathbun | According to | the property was sold in 2005")]
    [InlineData("The war is over, according to Smith.", "Smith | according to | The war is over")]
    [InlineData("Ten people died in the fire, according to the BBC.", "the BBC | according to | Ten people died in the fire")]
    [InlineData(
        "According to a report by the United Nations, ten people died.",
        "a report by the United Nations | According to | ten people died")]
    [InlineData(
        "According to the ministry's figures, exports fell by half.",
        "the ministry's figures | According to | exports fell by half")]
    [InlineData(
        "Prices rose in May, according to a poll released last week.",
        "a poll released last week | according to | Prices rose in May")]
    [InlineData(
        "According to Mary Jones, a nurse in London, the ward was closed.",
        "Mary Jones, a nurse in London | According to | the ward was closed")]
    [InlineData("But according to Smith, the war is over.", "Smith | according to | the war is over")]
    [InlineData("According to officials the bridge was closed on Monday.", "officials | According to | the bridge was closed on Monday")]
    [InlineData(
        "The bridge was closed and two roads were blocked, according to police.",
        "police | according to | The bridge was closed and two roads were blocked")]
    [InlineData("According to people close to Smith, he will resign.", "people close to Smith | According to | he will resign")]
    public void According_to_opens_or_closes_a_sentence(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("The attack, according to officials, killed ten people.", "officials | according to | The attack … killed ten people")]
    [InlineData("The mine, according to Smith, is safe.", "Smith | according to | The mine … is safe")]
    public void According_to_interrupts_a_sentence(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("The boxes were sorted according to size.", "none")]
    [InlineData("The funds were shared according to need.", "none")]
    [InlineData("According to law, the vote must be held in May.", "none")]
    [InlineData("People gave according to their means.", "none")]
    [InlineData("The children were grouped according to age.", "none")]
    [InlineData("The rooms are priced according to the season.", "none")]
    [InlineData("Everything went according to plan.", "none")]
    public void According_to_a_measure_attributes_nothing(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("In Smith's view, the plan failed.", "Smith | view | the plan failed")]
    [InlineData("In the words of Smith, the plan was a farce.", "Smith | In the words of | the plan was a farce")]
    [InlineData("By Smith's account, the guards fled.", "Smith | account | the guards fled")]
    [InlineData("In the opinion of the judge, the law is void.", "the judge | In the opinion of | the law is void")]
    [InlineData("The plan failed, in my opinion.", "my | opinion | The plan failed")]
    public void A_view_is_that_of_its_owner(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData(
        "The plan was dropped, Reuters reported, citing an unnamed source.",
        "Reuters | reported | The plan was dropped + an unnamed source | citing | The plan was dropped")]
    [InlineData(
        "Citing two officials, Reuters reported that the plan was dropped.",
        "two officials | Citing | that the plan was dropped + Reuters | reported | that the plan was dropped")]
    public void A_cited_source_is_the_source(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("The plan was dropped, per Reuters.", "Reuters | per | The plan was dropped")]
    [InlineData("The fee is ten dollars per person.", "none")]
    public void Per_before_a_name_attributes(string text, string claims) => ClaimLines.Check(text, claims);
}
