namespace Enrichment.Tests.Claims.Attributions;

/// <summary>Labels before a colon, and signatures.</summary>
public sealed class LabelRuleTests
{
    [Theory]
    [InlineData("SMITH: The war is over. We can go home.", "SMITH | : | The war is over. We can go home.")]
    [InlineData("SENATOR SMITH: The war is over.", "SENATOR SMITH | : | The war is over")]
    [InlineData("MARY JONES (ACME): The war is over.", "MARY JONES (ACME) | : | The war is over")]
    [InlineData("THE COURT: The motion is denied.", "THE COURT | : | The motion is denied")]
    public void A_label_in_capitals_is_a_speaker(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("John Smith: Voters have made up their minds", "John Smith | : | Voters have made up their minds")]
    [InlineData("Mary Jones (Acme): We have lost the case.", "Mary Jones (Acme) | : | We have lost the case")]
    [InlineData("Police: Driver was asleep at the wheel", "Police | : | Driver was asleep at the wheel")]
    [InlineData("Report: Bank hid its losses for years", "Report | : | Bank hid its losses for years")]
    public void A_name_with_a_colon_is_a_speaker(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Acme: The foreman missed two days with a cold.", "none")]
    [InlineData("John Smith: Man who built the dam dies\n\nJones said the dam was old.", "Jones | said | the dam was old")]
    public void A_name_that_is_only_the_topic_is_no_speaker(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smoking shortens lives: study", "study | : | Smoking shortens lives")]
    [InlineData("The war is over: Smith", "Smith | : | The war is over")]
    public void A_heading_may_end_with_its_source(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData(
        "Q: Is the war over?\n\nA: It is over. We can go home.\n\nQ: Who won?\n\nA: We did.",
        "Q | : | Is the war over? + A | : | It is over. We can go home. + Q | : | Who won? + A | : | We did")]
    [InlineData(
        "Host: Is the war over?\n\nBakerson: It is over. We can go home.\n\nHost: Who won?\n\nBakerson: We did.",
        "Host | : | Is the war over? + Bakerson | : | It is over. We can go home. + Host | : | Who won? + Bakerson | : | We did")]
    public void The_labels_of_an_interview_recur(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData(
        "SMITH: The war is over.\n\nThe troops went home.\n\nJONES: Who won?\n\nSMITH: We did.\n\nJONES: It rained.\n\nThe talk " +
        "was recorded in May.",
        "SMITH | : | The war is over.\n\nThe troops went home. + JONES | : | Who won? + SMITH | : | We did + JONES | : | It rained")]
    public void A_turn_continues_to_the_next_label(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData(
        "Remarks by Ann Smith at the new dam\n\nI came here in May.\n\nWe built this dam.\n\nOur work goes on.",
        "Ann Smith | Remarks | I came here in May.\n\nWe built this dam.\n\nOur work goes on.")]
    [InlineData("Remarks by Ann Smith at the new dam\n\nSmith came here in May.\n\nThe dam was built in June.\n\nIt is high.", "none")]
    public void A_speech_as_a_whole_is_its_speakers(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("\"We have lost everything we had.\"\n\n— Mary Jones.", "Mary Jones | — | We have lost everything we had.")]
    public void A_name_below_a_quotation_is_its_speaker(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Note: the oven must be hot.", "none")]
    [InlineData("Ingredients: 200 g of flour, two eggs.", "none")]
    [InlineData("Lemon cake: a recipe for spring", "none")]
    [InlineData("BREAKING: The bridge is closed.", "none")]
    [InlineData("Directions: Turn left at the bridge.", "none")]
    [InlineData("Photo: The bridge is closed.", "none")]
    [InlineData("Related: The bridge is closed.", "none")]
    [InlineData("Update: The bridge is open.", "none")]
    public void A_label_that_names_no_speaker_reports_nothing(string text, string claims) => ClaimLines.Check(text, claims);
}
