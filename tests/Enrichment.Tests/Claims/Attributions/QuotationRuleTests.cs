namespace Enrichment.Tests.Claims.Attributions;

/// <summary>Quotations and how their words are found.</summary>
public sealed class QuotationRuleTests
{
    [Theory]
    [InlineData("\"The war is over,\" Smith said.", "Smith | said | The war is over")]
    [InlineData("Smith said: \"The war is over.\"", "Smith | said | The war is over.")]
    [InlineData("\"The war,\" Smith said, \"is over.\"", "Smith | said | The war … is over.")]
    [InlineData("“The war is over,” said Mary Jones, a nurse in London.", "Mary Jones, a nurse in London | said | The war is over")]
    [InlineData("\"The war is over,\" Smith told reporters in London on Monday.", "Smith | told | The war is over")]
    [InlineData("\"Is the war over?\" asked Smith.", "Smith | asked | Is the war over?")]
    [InlineData("\"The war is over,\" according to Smith.", "Smith | according to | The war is over")]
    public void A_quotation_is_said(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith was blunt. \"We are not going to pay for this.\"", "- | \" | We are not going to pay for this.")]
    [InlineData("Smith had an answer: \"We are not going to pay for this.\"", "Smith | : | We are not going to pay for this.")]
    public void Quotation_marks_alone_report(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("He read \"War and Peace\" in May.", "none")]
    [InlineData("The so-called \"peace plan\" failed.", "none")]
    [InlineData("The sign \"Keep out\" was gone.", "none")]
    public void A_title_or_a_word_in_quotation_marks_reports_nothing(string text, string claims) => ClaimLines.Check(text, claims);
}
