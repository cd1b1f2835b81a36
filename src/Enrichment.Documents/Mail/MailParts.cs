using Enrichment.Articles;
using Enrichment.Documents.Formats;
using MimeKit;

namespace Enrichment.Documents.Mail;

/// <summary>The parts of a mail and of the messages that are attached to it.</summary>
internal sealed class MailParts(ExtractionLimits limits, CancellationToken cancellationToken)
{
    private readonly List<MailMessage> _messages = [];

    /// <summary>The mail, and after it the attached messages, in the order in which they start.</summary>
    public IReadOnlyList<MailMessage> Messages => _messages;

    /// <summary>The number of attachments that are no messages.</summary>
    public int Attachments { get; private set; }

    /// <summary>Adds the parts of <paramref name="message"/>.</summary>
    /// <exception cref="ArticleException">The parts are nested too deeply or encrypted.</exception>
    public void Add(MimeMessage message) => Add(message, 0);

    private void Add(MimeMessage message, int depth)
    {
        var parts = new MailMessage(message);
        _messages.Add(parts);
        if (message.Body is not null) Add(message.Body, parts, depth);
    }

    private void Add(MimeEntity entity, MailMessage message, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (depth > limits.Nesting) throw CreateNestedTooDeeply();
        if (IsEncrypted(entity)) throw CreateEncrypted();
        if (entity is MessagePart { Message: { } attached }) Add(attached, depth + 1);
        else if (entity is Multipart multipart) AddChildren(multipart, message, depth + 1);
        else if (entity is TextPart { IsAttachment: false } text && (text.IsPlain || text.IsHtml)) message.Texts.Add([text]);
        else if (entity is MimePart part && IsAttachment(part)) Attachments++;
    }

    private void AddChildren(Multipart multipart, MailMessage message, int depth)
    {
        if (multipart is MultipartAlternative)
        {
            AddAlternatives(multipart, message, depth);
            return;
        }

        // The other parts of these are images and signatures.
        var onlyRoot = multipart is MultipartRelated or MimeKit.Cryptography.MultipartSigned;
        var root = multipart is MultipartRelated { Root: { } start } ? start : multipart.FirstOrDefault();
        foreach (var child in onlyRoot && root is not null ? [root] : multipart.ToList()) Add(child, message, depth);
    }

    // The forms of one text. Each can have parts itself.
    private void AddAlternatives(Multipart multipart, MailMessage message, int depth)
    {
        var start = message.Texts.Count;
        foreach (var child in multipart) Add(child, message, depth);
        var forms = message.Texts.Skip(start).SelectMany(form => form).ToList();
        message.Texts.RemoveRange(start, message.Texts.Count - start);
        if (forms.Count > 0) message.Texts.Add(forms);
    }

    private static bool IsAttachment(MimePart part) =>
        part.IsAttachment || (part.ContentId is null && !part.ContentType.IsMimeType("application", "pgp-signature"));

    private static bool IsEncrypted(MimeEntity entity) =>
        entity is MimeKit.Cryptography.MultipartEncrypted
        || ((entity.ContentType.IsMimeType("application", "pkcs7-mime") || entity.ContentType.IsMimeType("application", "x-pkcs7-mime"))
            && entity.ContentType.Parameters["smime-type"] is not ("signed-data" or "certs-only"));

    private static ArticleException CreateEncrypted() => new(
        ErrorCode.EncryptedDocument, "The mail is encrypted; save it without encryption, or send in its text.");

    private ArticleException CreateNestedTooDeeply() => new(
        ErrorCode.NestedTooDeeply,
        $"The parts of the mail are nested more than {limits.Nesting} deep; send in the message that has the text.");
}
