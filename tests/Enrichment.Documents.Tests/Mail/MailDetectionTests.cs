using System.Text;
using Enrichment.Articles;

namespace Enrichment.Documents.Tests.Mail;

public class MailDetectionTests
{
    [Theory]
    [InlineData("From: Jane Moe <jane@example.org>\nSubject: Ferries collide\n\nText.")]
    [InlineData(
        "Received: from a by b; Mon, 18 Jul 2022 10:30:00 +0100\r\nReceived: from c\r\n\tby d; Mon, 18 Jul 2022 10:30:00 " +
        "+0100\r\nMIME-Version: 1.0\r\n\r\nText.")]
    [InlineData("X-Mailer: a\nMessage-ID: <1@example.org>\nDate: 18 Jul 2022 10:30 BST\n\nText.")]
    [InlineData("Return-Path: <>\nTO: jane@example.org\n\nText.")]
    [InlineData("\uFEFFFrom: jane@example.org\nDate: Mon, 18 Jul 2022 10:30:00 +0100\n\nText.")]
    [InlineData("From jane@example.org Mon Jul 18 10:30:00 2022\nFrom: jane@example.org\nSubject: Ferries\n\nText.")]
    [InlineData("From - \nReturn-Path: <>\nFrom: jane@example.org\n\nText.")]
    [InlineData("From: jane@example.org\nTo: john@example.org\nSubject: Ferries\nMIME-Version: 1.0\nbroken line\n\nText.")]
    public void Content_that_starts_with_the_headers_of_a_mail_is_a_mail(string content) =>
        Assert.Equal("message/rfc822", Documents.Extract(Encoding.UTF8.GetBytes(content)).Media.Type);

    [Theory]
    [InlineData("title: Ferries collide\ndate: 18 July 2022\nsource: BBC\nurl: https://example.org\n\nText.")]
    [InlineData("Subject: Ferries collide\nDate: Mon, 18 Jul 2022 10:30:00 +0100\n\nText.")]
    [InlineData("From: Reuters\nDate: Mon, 18 Jul 2022 10:30:00 +0100\nSubject: Ferries collide\n\nText.")]
    [InlineData("From: jane@example.org\n\nText.")]
    [InlineData("From: jane@example.org\nTwo ferries collided near Bergen.\nSubject: Ferries\n\nText.")]
    [InlineData("From Bergen to Oslo at 10:30\nFrom: jane@example.org\nTwo ferries collided.")]
    [InlineData("Message-ID: none\nMIME-Version: yes\nReceived: today; thanks\n\nText.")]
    [InlineData("Jane Moe: jane@example.org\nDate: Mon, 18 Jul 2022 10:30:00 +0100\n\nText.")]
    [InlineData("From the airport: \"We are safe\"\n\nText.")]
    public void An_article_with_lines_like_headers_is_no_mail(string content) =>
        Assert.Null(new DocumentExtractor().Extract(Encoding.UTF8.GetBytes(content), CancellationToken.None));

    [Fact]
    public void A_mailbox_with_several_messages_is_rejected()
    {
        const string message = "From jane@example.org Mon Jul 18 10:30:00 2022\nFrom: jane@example.org\nSubject: Ferries\n\nText.\n\n";

        var error = Documents.Fail(Encoding.UTF8.GetBytes(message + message));

        Assert.Equal(ErrorCode.BinaryContent, error.Code);
        Assert.Equal(
            "The content is a mailbox with several messages; save each message as a file (.eml) and send these in.", error.Message);
    }
}
