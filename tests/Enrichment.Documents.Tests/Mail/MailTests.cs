using Enrichment.Articles;
using Enrichment.Documents.Formats;
using MimeKit;

namespace Enrichment.Documents.Tests.Mail;

public class MailTests
{
    [Fact]
    public void The_subject_the_date_as_written_and_the_sender_are_metadata()
    {
        var mail = Documents.Extract(MailFile.CreateFromText("Two ferries collided.", "Re: Fwd: Ferries collide"));

        Assert.Equal("Ferries collide", mail.Metadata.Title);
        Assert.Equal("Mon, 18 Jul 2022 10:30:00 +0100", mail.Metadata.Published);
        Assert.Equal(["Jane Moe"], mail.Metadata.Authors);
        Assert.Null(mail.Metadata.Publisher);
        Assert.StartsWith("MimeKit 4.18.", mail.Media.Extractor, StringComparison.Ordinal);
        Assert.Equal([new("Ferries collide", ParagraphKind.Heading), new TextBlock("Two ferries collided.", null)], mail.Blocks);
    }

    [Fact]
    public void The_date_has_no_comment() => Assert.Equal(
        "Mon, 18 Jul 2022 10:30:00 -0700",
        Documents.Extract(MailFile.CreateRaw("Date: Mon, 18 Jul 2022 10:30:00 -0700 (PDT)\n\nText.")).Metadata.Published);

    [Fact]
    public void The_subject_is_not_repeated_above_a_text_that_starts_with_it() =>
        Assert.Equal(["FERRIES COLLIDE\nText."], Documents.ExtractTexts(MailFile.CreateFromText("FERRIES COLLIDE\nText.")));

    [Fact]
    public void The_sender_of_a_newsletter_is_the_publisher()
    {
        var newsletter = MailFile
            .Create(new TextPart { Text = "Text." }, change: mail => mail.Headers.Add("List-Unsubscribe", "<https://example.org>"));

        Assert.Equal("Jane Moe", Documents.Extract(newsletter).Metadata.Publisher);
        Assert.Empty(Documents.Extract(newsletter).Metadata.Authors);
    }

    [Fact]
    public void An_address_is_no_author() => Assert.Empty(Documents.Extract(MailFile.CreateRaw("\nText.")).Metadata.Authors);

    [Theory]
    [InlineData("plain", "Two ferries collided.")]
    [InlineData("html", "Two ferries collided near Bergen on Monday, the coast guard said.")]
    public void The_plain_text_is_used_unless_it_is_a_stub(string expected, string plain)
    {
        const string News = "Two ferries collided near Bergen on Monday, the coast guard said. Nobody was hurt, and both sailed on.";
        var html = $"<p>{(expected == "plain" ? plain : News)}</p>";
        var body = new MultipartAlternative(
            new TextPart("plain") { Text = expected == "plain" ? plain : "See https://example.org" },
            new MultipartRelated { new TextPart("html") { Text = html } });

        Assert.Equal(expected == "plain" ? null : ParagraphKind.Body, Documents.Extract(MailFile.Create(body)).Blocks[1].Kind);
        Assert.StartsWith(plain, Documents.Extract(MailFile.Create(body)).Blocks[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_the_format_flowed_is_unwrapped() => Assert.Equal(
        ["Ferries collide", "Two ferries collided near Bergen.\nNobody was hurt."],
        Documents.ExtractTexts(MailFile
            .CreateRaw("Content-Type: text/plain; format=flowed; delsp=yes\n\nTwo ferries col \nlided near  \nBergen.\nNobody was hurt.")));

    [Theory]
    [InlineData("Content-Type: text/plain; charset=windows-1251\n\n\u00cf\u00e0\u00f0\u00ee\u00ec", "Паром")]
    [InlineData("Content-Type: text/plain; charset=macintosh\n\nF\u008ahre", "Fähre")]
    [InlineData("Content-Type: text/plain; charset=iso-8859-2\n\nPrze\u00b3om", "Przełom")]
    [InlineData("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nF=C3=A4hre", "Fähre")]
    [InlineData("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nRsOkaHJl", "Fähre")]
    [InlineData("Content-Type: text/plain; charset=unknown\n\nFerry", "Ferry")]
    public void The_charset_and_the_transfer_encoding_are_decoded(string raw, string text) =>
        Assert.Equal(text, Documents.Extract(MailFile.CreateRaw(raw)).Blocks[1].Text);

    [Fact]
    public void Encoded_words_are_decoded() => Assert.Equal(
        "Fähren stoßen zusammen", Documents.Extract(MailFile.CreateFromText("Text.", "Fähren stoßen zusammen")).Metadata.Title);

    [Fact]
    public void Attachments_are_counted_in_a_warning()
    {
        var body = new Multipart("mixed")
        {
            new TextPart { Text = "Text." },
            new MimePart("application", "pdf") { ContentDisposition = new ContentDisposition("attachment"),
                Content = new MimeContent(new MemoryStream()) },
            new TextPart { Text = "Notes.", ContentDisposition = new ContentDisposition("attachment") },
        };

        var mail = Documents.Extract(MailFile.Create(body));

        Assert.Equal([new ReadingWarning("attachments", "The mail has 2 attachments, which were not read.")], mail.Warnings);
        Assert.Equal(["Ferries collide", "Text."], mail.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void Images_in_the_text_and_signatures_are_no_attachments()
    {
        var image = new MimePart("image", "png") { ContentId = "1@example.org", Content = new MimeContent(new MemoryStream()) };
        var signature = new MimePart("application", "pgp-signature") { Content = new MimeContent(new MemoryStream()) };

        Assert.Empty(
            Documents.Extract(MailFile.Create(new Multipart("mixed") { new TextPart { Text = "Text." }, image, signature })).Warnings);
    }

    [Fact]
    public void An_attached_message_follows_the_text_and_replaces_an_empty_one()
    {
        var attached = new MessagePart { Message = MailFile.CreateMessage(new TextPart { Text = "It sank." }, "Ferry sinks") };

        Assert.Equal(
            ["FYI", "See below.", "Ferry sinks", "It sank."],
            Documents.ExtractTexts(MailFile.Create(new Multipart("mixed") { new TextPart { Text = "See below." }, attached }, "FYI")));
        Assert.Equal("Ferry sinks", Documents.Extract(MailFile.Create(new Multipart("mixed") { attached }, "FYI")).Metadata.Title);
    }

    [Fact]
    public void A_mail_without_text_is_rejected()
    {
        Assert.Equal(ErrorCode.NoText, Documents.Fail(MailFile.CreateFromText(" ")).Code);
        Assert.Equal(ErrorCode.NoText, Documents.Fail(MailFile.Create(new TextPart("html") { Text = "<p> </p>" })).Code);
    }

    [Theory]
    [InlineData("Content-Type: multipart/encrypted; boundary=a; protocol=\"application/pgp-encrypted\"\n\n--a\n\n--a--")]
    [InlineData("Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nAAAA")]
    public void An_encrypted_mail_is_rejected(string raw)
    {
        var error = Documents.Fail(MailFile.CreateRaw(raw));

        Assert.Equal(ErrorCode.EncryptedDocument, error.Code);
        Assert.Equal("The mail is encrypted; save it without encryption, or send in its text.", error.Message);
    }

    [Fact]
    public void Deep_nesting_is_rejected()
    {
        var message = MailFile.CreateMessage(new TextPart { Text = "Text." }, "Ferries collide");
        for (var depth = 0; depth < 1000; depth++)
            message = MailFile.CreateMessage(new MessagePart { Message = message }, "Ferries collide");

        var error = Documents.Fail(MailFile.Create(message.Body!));

        Assert.Equal(ErrorCode.NestedTooDeeply, error.Code);
        Assert.Contains("nested more than 500 deep", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_larger_than_the_limit_is_rejected() =>
        Assert.Equal(ErrorCode.TooLarge, Documents.Fail(MailFile.CreateFromText("Text."), new ExtractionLimits { MailBytes = 100 }).Code);

    [Fact]
    public void A_mail_of_10_MB_with_an_attachment_is_read()
    {
        var attachment = new MimePart("image", "png")
        {
            Content = new MimeContent(new MemoryStream(new byte[7_500_000])),
            ContentTransferEncoding = ContentEncoding.Base64,
        };
        var mail = MailFile.Create(new Multipart("mixed") { new TextPart { Text = "Text." }, attachment });

        Assert.True(mail.Length > 10_000_000);
        Assert.Equal(["Ferries collide", "Text."], Documents.ExtractTexts(mail));
    }
}
