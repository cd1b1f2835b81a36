using Enrichment.Articles;

namespace Enrichment.Tests.Articles;

public class ParagraphSplitterTests
{
    private const string Long =
        "The board said on Monday that it would not pay for the bridge, which has been closed since a truck broke through its "
        + "railing in the storm of last winter.";
    private const string Longer =
        "Its chair told reporters that the money was needed elsewhere, and that the city had known of the damage for years without "
        + "doing anything about it at all.";

    [Fact]
    public void A_blank_line_ends_a_paragraph() =>
        AssertParts("The board met.\n\n \t\nIt voted.", (ParagraphKind.Body, "The board met."), (ParagraphKind.Body, "It voted."));

    [Fact]
    public void Long_lines_are_paragraphs_of_their_own() =>
        AssertParts($"{Long}\n{Longer}", (ParagraphKind.Body, Long), (ParagraphKind.Body, Longer));

    [Fact]
    public void Lines_that_each_end_a_sentence_are_paragraphs_of_their_own() =>
        AssertParts(
            "The board met on Monday morning.\nIt voted.\nNobody spoke of it.",
            (ParagraphKind.Body, "The board met on Monday morning."),
            (ParagraphKind.Body, "It voted."),
            (ParagraphKind.Body, "Nobody spoke of it."));

    [Theory]
    [InlineData(
        "The board said on Monday that it would not pay for the new\nbridge. Its chair told reporters that the money was needed\n"
        + "elsewhere, and that the city had known of the damage for years.")]
    [InlineData(
        "The board said on Monday that it\nwould not pay for the new bridge.\nIts chair told reporters that the\n"
        + "money was needed elsewhere.")]
    [InlineData("The board,\nwhich met on Monday,\nvoted.")]
    public void Hard_wrapped_lines_are_one_paragraph(string text) => AssertParts(text, (ParagraphKind.Body, text));

    [Fact]
    public void A_line_that_goes_on_in_lower_case_belongs_to_the_one_before_it() =>
        AssertParts(
            $"{Long[..^1]}\nand that is that.\n{Longer}",
            (ParagraphKind.Body, $"{Long[..^1]}\nand that is that."),
            (ParagraphKind.Body, Longer));

    [Fact]
    public void A_short_last_line_ends_a_paragraph_of_hard_wrapped_text_too() => AssertParts(
        "The board said on Monday that it would not pay for the new\nbridge in the valley.\n"
        + "Its chair told reporters that the money was needed in other\nplaces, and that the city had known of the damage for years.",
        (ParagraphKind.Body, "The board said on Monday that it would not pay for the new\nbridge in the valley."),
        (ParagraphKind.Body,
            "Its chair told reporters that the money was needed in other\nplaces, and that the city had known of the damage for years."));

    [Theory]
    [InlineData("NRFA suffers setback")]
    [InlineData("Taliban claims victory, NRFA refutes")]
    [InlineData("مجلس رأی داد")]
    public void A_heading_is_a_short_line_without_a_full_stop(string heading) =>
        AssertParts(
            $"{Long}\n\n{heading}\n\n{Longer}", (ParagraphKind.Body, Long), (ParagraphKind.Heading, heading), (ParagraphKind.Body, Longer));

    [Fact]
    public void A_heading_can_be_directly_above_its_text() => AssertParts(
        $"Board will not pay\n{Long}\nThe damage\n{Longer}",
        (ParagraphKind.Heading, "Board will not pay"),
        (ParagraphKind.Body, Long),
        (ParagraphKind.Heading, "The damage"),
        (ParagraphKind.Body, Longer));

    [Fact]
    public void A_heading_can_be_directly_above_hard_wrapped_text() => AssertParts(
        "Board will not pay\nThe board said on Monday that it would not pay for the new\n"
        + "bridge. Its chair told reporters that the money was needed.",
        (ParagraphKind.Heading, "Board will not pay"),
        (ParagraphKind.Body,
            "The board said on Monday that it would not pay for the new\nbridge. Its chair told reporters that the money was needed."));

    [Theory]
    [InlineData("The board met.")]
    [InlineData("Will the board pay?\"")]
    [InlineData("The members are:")]
    [InlineData("https://example.com/a")]
    [InlineData("* * *")]
    [InlineData("- Petra Lindqvist")]
    [InlineData("2. Petra Lindqvist")]
    public void Other_short_lines_are_text(string line) =>
        AssertParts($"{line}\n\n{Long}", (ParagraphKind.Body, line), (ParagraphKind.Body, Long));

    [Fact]
    public void A_list_of_short_lines_has_no_headings() => AssertParts(
        "Petra Lindqvist\nTomasz Wieczorek\nAoife Ni Bhriain",
        (ParagraphKind.Body, "Petra Lindqvist"),
        (ParagraphKind.Body, "Tomasz Wieczorek"),
        (ParagraphKind.Body, "Aoife Ni Bhriain"));

    [Theory]
    [InlineData("# The log")]
    [InlineData("###### The log.")]
    [InlineData("  ## The log")]
    public void A_Markdown_heading_is_one_without_its_marks(string line)
    {
        var heading = line.Trim(' ', '#');

        AssertParts(
            $"The board met.\n{line}\nIt voted on the radar.",
            (ParagraphKind.Body, "The board met."),
            (ParagraphKind.Heading, heading),
            (ParagraphKind.Body, "It voted on the radar."));
    }

    [Theory]
    [InlineData("#Panjshir is trending.")]
    [InlineData("####### Too many marks.")]
    [InlineData("#")]
    public void Other_number_signs_are_text(string text) => AssertParts(text, (ParagraphKind.Body, text));

    private static void AssertParts(string text, params (ParagraphKind Kind, string Text)[] parts) =>
        Assert.Equal(parts, Reading.Text(text).Parts());
}
