using Enrichment.Articles;

namespace Enrichment.Documents.Tests.Mail;

public class QuotationTests
{
    [Fact]
    public void Quotations_with_marks_and_the_line_above_them_are_boilerplate() => AssertBlocks(
        "Nobody was hurt.\n\nOn 18 July 2022, at 10:30, John Doe <john@example.org>\nwrote:\n\n> Was anybody\n> hurt?\n>\n> > Two " +
        "ferries\n\nBoth sailed on.",
        ("Nobody was hurt.", null),
        ("On 18 July 2022, at 10:30, John Doe <john@example.org> wrote:", ParagraphKind.Boilerplate),
        ("Was anybody hurt?", ParagraphKind.Boilerplate),
        ("Two ferries", ParagraphKind.Boilerplate),
        ("Both sailed on.", null));

    [Fact]
    public void A_line_with_a_colon_above_a_list_is_text() =>
        AssertBlocks("Two ferries in 2022:\n- Ada\n- Eva", ("Two ferries in 2022:\n- Ada\n- Eva", null));

    [Fact]
    public void A_signature_is_boilerplate() => AssertBlocks(
        "Nobody was hurt.\n\n-- \nJane Moe\nBergen", ("Nobody was hurt.", null), ("-- Jane Moe Bergen", ParagraphKind.Boilerplate));

    [Fact]
    public void A_long_text_below_two_hyphens_is_no_signature()
    {
        var text = "Nobody was hurt.\n--\n" + string.Join('\n', Enumerable.Repeat("Both sailed on.", 20));

        AssertBlocks(text, (text, null));
    }

    [Fact]
    public void A_quotation_of_everything_is_the_text() => AssertBlocks("> Two ferries\n> collided.", ("Two ferries\ncollided.", null));

    [Fact]
    public void A_message_that_is_quoted_below_an_answer_is_boilerplate() => AssertBlocks(
        "Nobody was hurt.\n\n-----Original Message-----\nFrom: John Doe [mailto:john@example.org]\nSent: 17 July 2022\nTo: " +
        "Jane\nSubject: Ferries\n\nWas anybody hurt?",
        ("Nobody was hurt.", null),
        ("-----Original Message----- From: John Doe [mailto:john@example.org] Sent: 17 July 2022 To: Jane Subject: Ferries",
            ParagraphKind.Boilerplate),
        ("Was anybody hurt?", ParagraphKind.Boilerplate));

    [Theory]
    [InlineData("Ferries", "FYI, Jane\n\n---------- Forwarded message ---------\n")]
    [InlineData("Fwd: Ferries", "FYI, Jane\n\n")]
    [InlineData("WG: Ferries", "")]
    public void A_forwarded_message_is_the_article(string subject, string introduction)
    {
        var mail = Documents.Extract(MailFile.CreateFromText(
            introduction + "From: John Doe <john@example.org>\nDate: Sun, 17 Jul 2022 at 09:00\nSubject: Ferry sinks\nTo: Jane\n\nIt sank.",
                subject));

        Assert.Equal("Ferry sinks", mail.Metadata.Title);
        Assert.Equal("Sun, 17 Jul 2022 at 09:00", mail.Metadata.Published);
        Assert.Equal(["John Doe"], mail.Metadata.Authors);
        Assert.Equal([new TextBlock("It sank.", null)], mail.Blocks.Where(block => block.Kind is null));
        Assert.Equal(introduction.Length > 0, mail.Blocks.Any(block => block.Text.StartsWith("FYI, Jane", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_contact_at_the_end_is_no_quoted_message()
    {
        const string text = "It sank.\n\nContact: Jane Moe\nEmail: jane@example.org\nDate: 18 July 2022";

        AssertBlocks(text, (text, null));
    }

    private static void AssertBlocks(string text, params (string Text, ParagraphKind? Kind)[] blocks) => Assert.Equal(
        [("Ferries collide", ParagraphKind.Heading), .. blocks],
        Documents.Extract(MailFile.CreateFromText(text)).Blocks.Select(block => (block.Text, block.Kind)));
}
