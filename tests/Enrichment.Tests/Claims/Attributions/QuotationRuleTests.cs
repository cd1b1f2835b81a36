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
    [InlineData(
        "\"The war is over,\" said the party's secretary, Mary Jones.",
        "the party's secretary, Mary Jones | said | The war is over")]
    [InlineData("“It is over,” said the spokesman, John Smith.", "the spokesman, John Smith | said | It is over")]
    [InlineData("\"It is over,\" Smith said on \"This Week.\" \"We stay here.\"", "Smith | said | It is over … We stay here.")]
    [InlineData("\"The war is over,\" according to Smith.", "Smith | according to | The war is over")]
    public void A_quotation_is_said(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith was blunt. \"We are not going to pay for this.\"", "- | \" | We are not going to pay for this.")]
    [InlineData(
        "Smith won the award, which is \"given to a writer whose works have moved us.\"",
        "- | \" | given to a writer whose works have moved us.")]
    [InlineData("Smith had an answer: \"We are not going to pay for this.\"", "Smith | : | We are not going to pay for this.")]
    public void Quotation_marks_alone_report(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData(
        "\"It is over,\" Smith told us - referring to the war - \"and we won in the end.\"",
        "Smith | told | It is over + Smith | referring to | the war + Smith | \" | and we won in the end.")]
    public void A_second_quotation_has_the_speaker_of_the_first_one(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("“It is over, and we are free.” ― Ann Smith", "Ann Smith | ― | It is over, and we are free.")]
    [InlineData("“It is over, and we are free.”― Ann Smith", "Ann Smith | ― | It is over, and we are free.")]
    [InlineData(
        "“It is over, and we are free.” — Ann Smith\n“We stay here, and they know it.” — Peter Jones",
        "Ann Smith | — | It is over, and we are free. + Peter Jones | — | We stay here, and they know it.")]
    [InlineData(
        "Smith praised the plan.\n“It is over, and we are free.” — Peter Jones",
        "Smith | praised | the plan + Peter Jones | — | It is over, and we are free.")]
    public void A_name_after_a_dash_is_the_speaker_of_the_quotation_before_it(string text, string claims) =>
        ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("“It is over, and we are free.”\n\nAnn Smith, teacher", "Ann Smith, teacher | “ | It is over, and we are free.")]
    [InlineData("“It is over, and we are free.”\n\nAnn Smith left.", "- | “ | It is over, and we are free.")]
    public void A_name_below_a_quotation_is_its_speaker(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData(
        "Asked \"Is it over for good?\" Smith replied, \"It is over.\"",
        "- | \" | Is it over for good? + Smith | replied | It is over.")]
    public void A_question_is_not_a_part_of_the_answer(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("\"It is over, and we stay,\" Smith is expected to say.", "Smith | \" | It is over, and we stay")]
    public void The_subject_after_a_quotation_is_its_speaker(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("He read \"War and Peace\" in May.", "none")]
    [InlineData("The so-called \"peace plan\" failed.", "none")]
    [InlineData("The sign \"Keep out\" was gone.", "none")]
    public void A_title_or_a_word_in_quotation_marks_reports_nothing(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith replied: \"It is over. \"We won. \"We stay.\" It rained.", "Smith | replied | It is over. … We won. … We stay.")]
    [InlineData("Smith replied: “Is it over? “We won. “We stay.” It rained.", "Smith | replied | Is it over? … We won. … We stay.")]
    public void A_mark_that_resumes_a_quotation_is_left_out(string text, string claims) => ClaimLines.Check(text, claims);
}
