using System.Text;
using MimeKit;

namespace Enrichment.Documents.Tests.Mail;

/// <summary>Mails with the given content.</summary>
internal static class MailFile
{
    /// <summary>A mail from Jane Moe with the body <paramref name="body"/>.</summary>
    public static byte[] Create(MimeEntity body, string subject = "Ferries collide", Action<MimeMessage>? change = null)
    {
        var message = CreateMessage(body, subject);
        change?.Invoke(message);
        using var stream = new MemoryStream();
        message.WriteTo(stream);
        return stream.ToArray();
    }

    /// <summary>A mail with the plain text <paramref name="text"/>.</summary>
    public static byte[] CreateFromText(string text, string subject = "Ferries collide") =>
        Create(new TextPart("plain") { Text = text }, subject);

    /// <summary>
    /// A mail in which the body has the form of <paramref name="raw"/>: header lines, an empty line, and bytes in Latin-1.
    /// </summary>
    public static byte[] CreateRaw(string raw) =>
        Encoding.Latin1.GetBytes("From: jane@example.org\nSubject: Ferries collide\nMIME-Version: 1.0\n" + raw);

    /// <summary>A message from Jane Moe with the body <paramref name="body"/>.</summary>
    public static MimeMessage CreateMessage(MimeEntity body, string subject)
    {
        var message = new MimeMessage { Subject = subject, Body = body };
        message.From.Add(new MailboxAddress("Jane Moe", "jane@example.org"));
        message.Headers[HeaderId.Date] = "Mon, 18 Jul 2022 10:30:00 +0100";
        return message;
    }
}
