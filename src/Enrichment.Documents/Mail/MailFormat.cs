using System.Text;
using Enrichment.Articles;
using Enrichment.Documents.Formats;
using MimeKit;

namespace Enrichment.Documents.Mail;

/// <summary>
/// E-mail messages (.eml), and mailboxes (mbox) with one message. Attachments are not read, but attached messages are.
/// </summary>
internal sealed class MailFormat : IDocumentFormat
{
    // Messages without a charset that are not in UTF-8.
    private const int WesternEuropean = 1252;

    // MimeKit looks the encodings up in the list of the process.
    static MailFormat() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public string Name => "a mail";

    public int GetMaxBytes(ExtractionLimits limits) => limits.MailBytes;

    public bool Matches(ReadOnlySpan<byte> content) => MailHeaders.Start(content);

    public ExtractedText Extract(ReadOnlyMemory<byte> content, ExtractionLimits limits, CancellationToken cancellationToken)
    {
        var message = Parse(content, limits, cancellationToken);
        var parts = new MailParts(limits, cancellationToken);
        parts.Add(message);
        return new MailText(parts, limits, cancellationToken).Create();
    }

    private static MimeMessage Parse(ReadOnlyMemory<byte> content, ExtractionLimits limits, CancellationToken cancellationToken)
    {
        MailSize.Check(content.Span);
        using var stream = ContentStream.Open(content);
        var options = ParserOptions.Default.Clone();
        // One level more than allowed, so that MailParts finds that the limit is exceeded.
        options.MaxMimeDepth = limits.Nesting + 1;
        options.CharsetEncoding = Encoding.GetEncoding(WesternEuropean);
        var format = MailHeaders.IsMailbox(content.Span) ? MimeFormat.Mbox : MimeFormat.Entity;
        var parser = new MimeParser(options, stream, format);
        var message = parser.ParseMessage(cancellationToken);
        if (format != MimeFormat.Mbox || parser.IsEndOfStream) return message;
        throw new ArticleException(
            ErrorCode.BinaryContent,
            "The content is a mailbox with several messages; save each message as a file (.eml) and send these in.");
    }
}
