using Enrichment.Articles;

namespace Enrichment.Tests.Articles;

public class ArticleTitleTests
{
    private const string Body =
        "The town council voted on Tuesday to close the old pier for repairs that engineers expect to last eleven months.\n\n"
        + "Traders said they had been given nine days' notice.";

    [Theory]
    [InlineData("Council closes pier for eleven months")]
    [InlineData("COUNCIL CLOSES PIER")]
    [InlineData("Why did nobody close the pier sooner?")]
    [InlineData("'We cannot wait for somebody to fall'")]
    [InlineData("\"We cannot wait for somebody to fall\"")]
    [InlineData("Pier: Council closes it for eleven months")]
    [InlineData("Saved from the fog!")]
    [InlineData("40 wells run dry")]
    [InlineData("Pier closed. What now?")]
    [InlineData("TAIWAN TO SEEK HIGHER EXPORTS TO U.S.")]
    [InlineData("اغلاق الرصيف القديم")]
    public void A_first_line_that_reads_like_a_headline_is_the_title(string title)
    {
        var article = Reading.Text($"{title}\n\n{Body}");

        Assert.Equal((title, ValueOrigin.Heading), (article.Title, article.TitleFrom));
        Assert.Equal((ParagraphKind.Heading, title), article.Parts().First());
    }

    [Theory]
    [InlineData("Council closes pier for eleven months\n")]
    [InlineData("COUNCIL CLOSES PIER FOR ELEVEN MONTHS AFTER ENGINEERS FIND ROT\n")]
    public void It_can_be_directly_above_the_text(string title) =>
        Assert.Equal(title.Trim(), Reading.Text(title + Body).Title);

    [Theory]
    [InlineData("COUNCIL CLOSES PIER FOR ELEVEN MONTHS")]
    [InlineData("Council Closes Pier for Eleven Months")]
    public void With_capitals_it_can_be_directly_above_hard_wrapped_text(string title) => Assert.Equal(
        title,
        Reading.Text($"{title}\nThe town council voted on Tuesday to close the\n"
            + "old pier for repairs that engineers expect to\nlast eleven months.\n").Title);

    [Fact]
    public void Hard_wrapped_text_can_start_with_a_dateline_or_an_indent()
    {
        Assert.Equal(
            "Council closes pier for eleven months, says its leader",
            Reading.Text("Council closes pier for eleven months, says its leader\nOSLO, July 18 - The town council voted on Tuesday to\n"
                + "close the old pier for repairs that engineers expect\nto last eleven months.\n").Title);
        Assert.Equal(
            "Council closes pier for eleven months, says its leader",
            Reading.Text("Council closes pier for eleven months, says its leader\n    The town council voted on Tuesday to close the\n"
                + "old pier for repairs that engineers expect to\nlast eleven months, and no more.\n").Title);
    }

    [Fact]
    public void It_can_have_two_lines()
    {
        Assert.Equal(
            "Council closes the old pier for eleven months after engineers find rot",
            Reading.Text($"Council closes the old pier for\neleven months after engineers find rot\n\n{Body}").Title);
        Assert.Equal("Wells Run Dry, Ministry Waits", Reading.Text($"Wells Run Dry,\nMinistry Waits\n\n{Body}").Title);
    }

    [Theory]
    [InlineData("Tunnel Operator Fined Over Hidden Cracks.", "Tunnel Operator Fined Over Hidden Cracks")]
    [InlineData("Tunnel operator fined over hidden cracks.", "Tunnel operator fined over hidden cracks")]
    [InlineData("**Tunnel operator fined**", "Tunnel operator fined")]
    public void It_has_no_full_stop_and_no_marks_of_bold_text(string line, string title) =>
        Assert.Equal(title, Reading.Text($"{line}\n\n{Body}").Title);

    [Theory]
    [InlineData("WORLD")]
    [InlineData("Opinion")]
    [InlineData("Home > News > World")]
    [InlineData("PIER DISPUTE")]
    [InlineData("By Ada Nwosu")]
    [InlineData("Ada Nwosu, Staff Writer")]
    [InlineData("BBC News")]
    [InlineData("18 July 2022")]
    [InlineData("Published 18 July 2022")]
    [InlineData("FOR IMMEDIATE RELEASE")]
    [InlineData("Contact: Nora Falk, 555-0142")]
    [InlineData("https://marlow.example/pier")]
    public void Labels_bylines_and_dates_can_be_above_it(string line) => Assert.Equal(
        "Council closes pier for eleven months", Reading.Text($"{line}\n\nCouncil closes pier for eleven months\n\n{Body}").Title);

    [Fact]
    public void A_subtitle_or_a_standfirst_below_it_is_not_part_of_it()
    {
        Assert.Equal("Pier closed", Reading.Text($"Pier closed\nTraders get nine days' notice\n\n{Body}").Title);
        Assert.Equal("Pier closed", Reading.Text($"Pier closed\n\nTraders had nine days to leave.\n\nAda Nwosu\n\n{Body}").Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("The pier is closed.\n\n")]
    [InlineData("KABUL (Reuters) - The pier is closed\n\n")]
    [InlineData("Osei: I never said that the pier was safe.\n\n")]
    [InlineData("- The pier is closed\n\n")]
    [InlineData("The members are:\n\n")]
    [InlineData("WARNING: Keep off the boards of the old pier, which can break.\n\n")]
    public void A_text_without_a_headline_has_no_title(string start)
    {
        var article = Reading.Text(start + Body);

        Assert.Null(article.Title);
        Assert.Null(article.TitleFrom);
    }

    [Theory]
    [InlineData("Council closes pier")]
    [InlineData("e.g. —\n 。")]
    [InlineData("Ada Nwosu\nTomas Reyes\nPetra Lind")]
    [InlineData("Osei: It was safe\n\nReyes: You said so\n\nOsei: I said it was open, and that is all I said.")]
    public void A_line_without_a_text_below_it_is_no_title(string text) => Assert.Null(Reading.Text(text).Title);

    [Fact]
    public void The_header_is_before_a_heading()
    {
        var article = Reading.Text($"title: Pier closed\n\nCouncil closes pier for eleven months\n\n{Body}");

        Assert.Equal(("Pier closed", ValueOrigin.Header), (article.Title, article.TitleFrom));
    }

    [Theory]
    [InlineData("By Ada Nwosu", "Ada Nwosu")]
    [InlineData("By ADA NWOSU and TOM REYES", "Ada Nwosu", "Tom Reyes")]
    [InlineData("By Ada Nwosu, Tom Reyes and Petra Lind, Staff Writers", "Ada Nwosu", "Tom Reyes", "Petra Lind")]
    [InlineData("By Ada Nwosu | July 18, 2022", "Ada Nwosu")]
    public void A_byline_names_the_authors(string line, params string[] authors)
    {
        var article = Reading.Text($"Council closes pier\n\n{line}\n\n{Body}");

        Assert.Equal(authors, article.Authors);
        Assert.Equal((ParagraphKind.Byline, line), article.Parts().ElementAt(1));
    }
}
