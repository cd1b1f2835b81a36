namespace Enrichment.Tests.Claims.Attributions;

/// <summary>Sentences that attribute nothing.</summary>
public sealed class NoAttributionTests
{
    [Theory]
    [InlineData("Smith said goodbye and left.", "none")]
    [InlineData("Prices rose in May.", "none")]
    [InlineData("The committee met in London on Monday.", "none")]
    [InlineData("Smith works in the claims department.", "none")]
    [InlineData("Smith knew the road well.", "none")]
    [InlineData("The team won two championships.", "none")]
    [InlineData("The company makes cars in London.", "none")]
    [InlineData("The bus carries ten people.", "none")]
    [InlineData("Pictures put out by an agency, a local outlet, show gunmen at the gate.", "none")]
    public void A_sentence_of_the_article_is_no_claim(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Sign up for our newsletter.", "none")]
    [InlineData("All rights reserved.", "none")]
    [InlineData("This article was updated on Monday.", "none")]
    [InlineData("Read more about this story.", "none")]
    [InlineData("Smith speaks to reporters in London.", "none")]
    [InlineData("People walk past a bank in Kabul on Monday.", "none")]
    [InlineData("Subscribe to read the full story.", "none")]
    public void A_site_notice_or_caption_is_no_claim(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith refrained from mentioning the war.", "none")]
    [InlineData("The court stopped Smith from claiming that it was over.", "none")]
    [InlineData("Smith avoided blaming the council.", "none")]
    public void What_somebody_avoided_saying_is_no_claim(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("The neighbors do not respect each other.", "none")]
    [InlineData("Smith supports it.", "none")]
    [InlineData("Smith supported himself.", "none")]
    public void An_object_that_is_only_a_pronoun_is_no_content(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Users should know that it is over.", "none")]
    [InlineData("Voters would know that it is over.", "none")]
    [InlineData("Ministers had to be sure that it was over.", "none")]
    [InlineData("Until he retired in May, Smith wrote all the books.", "none")]
    [InlineData("Jones was ruled out of the match.", "none")]
    [InlineData("We do not allow owners to be blamed for the fire.", "none")]
    [InlineData("A reporter tried to question him.", "none")]
    [InlineData("Workers do not unplug it when it is hot.", "none")]
    [InlineData("Although the war was over, the bridge emphasized comfort.", "none")]
    public void A_duty_or_an_act_is_no_statement(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("No voters asked about the report.", "none")]
    [InlineData("Take the deal now or risk being blamed for the fire.", "none")]
    [InlineData("Acme published a book called \"The Queen of Rage\" on Monday.", "none")]
    [InlineData("It was the best book, as it is being called.", "none")]
    [InlineData("The chiefs were not criticized by Smith.", "none")]
    public void What_nobody_has_said_and_what_something_is_named_is_no_claim(string text, string claims) => ClaimLines.Check(text, claims);
}
