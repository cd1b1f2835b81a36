using System.Text;
using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Tests.Mail;

public class MailLimitTests
{
    // Far more than each mail needs, and much less than anything that is not linear would need.
    private static readonly ExtractionLimits Limits = new() { Time = TimeSpan.FromMinutes(2) };

    [Fact]
    public void A_mail_with_too_many_parts_is_rejected() => AssertFails(
        "more than 10,000 parts",
        MailFile.CreateRaw("Content-Type: multipart/mixed; boundary=b\n\n"
            + string.Concat(Enumerable.Repeat("--b\n\nText.\n", 10_001)) + "--b--\n"));

    [Fact]
    public void A_mail_with_a_large_header_is_rejected() => AssertFails(
        "more than 1,048,576 bytes", MailFile.CreateRaw(string.Concat(Enumerable.Repeat("X-Spam: no\n", 100_000)) + "\nText."));

    [Fact]
    public void A_mail_with_too_much_text_is_rejected() => AssertFails(
        "more than 10 characters of text", MailFile.CreateFromText("Two ferries collided."), new ExtractionLimits { TextBytes = 10 });

    [Theory]
    [InlineData("a:\n")]
    [InlineData("Begin:\n\nFrom: a\n\n")]
    [InlineData("From: a\n")]
    [InlineData("> > \n")]
    [InlineData("> 2022:\n\n")]
    [InlineData("\n")]
    public void Repeated_lines_take_time_in_proportion_to_their_number(string line)
    {
        var mail = MailFile.CreateRaw("\nText.\n" + string.Concat(Enumerable.Repeat(line, 2_000_000 / line.Length)));

        Assert.StartsWith("Text.",
            Documents.Extract(mail, Limits).Blocks[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_subject_takes_little_time() => Assert.Equal(
        ErrorCode.NoText,
        Documents.Fail(
            Encoding.ASCII.GetBytes("From: jane@example.org\nSubject: " + string.Concat(Enumerable.Repeat("Re: ", 50_000)) + "\n\n"),
            Limits).Code);

    private static void AssertFails(string message, byte[] content, ExtractionLimits? limits = null)
    {
        var error = Documents.Fail(content, limits);
        Assert.Equal(ErrorCode.TooLarge, error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }
}
