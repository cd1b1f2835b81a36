using System.Text;
using Enrichment.Articles;
using Enrichment.Documents.Formats;
using Enrichment.Documents.Html;
using MimeKit;
using MimeKit.Text;

namespace Enrichment.Documents.Mail;

/// <summary>Reads the texts of a mail and of the messages that are attached to it.</summary>
internal sealed class MailText(MailParts parts, ExtractionLimits limits, CancellationToken cancellationToken)
{
    // A plain text with less of the words than this is no form of the HTML but a notice, such as "View this mail in your browser".
    private const double LeastOfHtml = 0.5;

    private readonly List<ReadingWarning> _warnings = [];
    private long _characters;

    /// <summary>Reads the texts. The title, the date and the sender are those of the first message with a text.</summary>
    /// <exception cref="ArticleException">There is no text.</exception>
    public ExtractedText Create()
    {
        var texts = parts.Messages.Select(message => (Message: message, Text: ReadMessage(message)))
            .Where(pair => pair.Text.Blocks.Count > 0).ToList();
        if (texts.Count == 0) throw CreateNoText();
        if (parts.Attachments > 0) _warnings.Add(CreateWarning(parts.Attachments));
        return new ExtractedText
        {
            Media = new MediaInfo("message/rfc822", Library.Describe<MimeMessage>()),
            Blocks = [.. texts.SelectMany(pair => AddTitle(pair.Text.Forwarded?.Title ?? pair.Message.Title, pair.Text.Blocks))],
            Metadata = CreateMetadata(texts[0].Message, texts[0].Text.Forwarded),
            Warnings = _warnings,
        };
    }

    private static ArticleMetadata CreateMetadata(MailMessage message, ForwardedHeader? forwarded)
    {
        IReadOnlyList<string> senders = forwarded is null ? message.Senders : forwarded.Sender is { } sender ? [sender] : [];
        var isNewsletter = forwarded is null && message.IsNewsletter && senders.Count > 0;
        return new ArticleMetadata
        {
            Title = forwarded?.Title ?? message.Title,
            Published = forwarded is null ? message.Date : forwarded.Date,
            Publisher = isNewsletter ? string.Join(", ", senders) : null,
            Authors = isNewsletter ? [] : senders,
        };
    }

    private static IEnumerable<TextBlock> AddTitle(string? title, IReadOnlyList<TextBlock> blocks) =>
        title is null || blocks[0].Text.Split('\n')[0].Equals(title, StringComparison.OrdinalIgnoreCase)
            ? blocks
            : blocks.Prepend(new TextBlock(title, ParagraphKind.Heading));

    private PlainMail ReadMessage(MailMessage message)
    {
        var texts = message.Texts.Select(forms => Read(forms, message.IsForwarded)).ToList();
        return new PlainMail([.. texts.SelectMany(text => text.Blocks)], texts.Find(text => text.Forwarded is not null)?.Forwarded);
    }

    private PlainMail Read(IReadOnlyList<TextPart> forms, bool isForwarded)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var plain = forms.FirstOrDefault(form => form.IsPlain) is { } part
            ? PlainMailReader.Read(GetText(part), isForwarded) : PlainMail.Empty;
        if (forms.LastOrDefault(form => form.IsHtml) is not { } html) return plain;
        var page = ReadHtml(html);
        return CountWords(plain.Blocks) < LeastOfHtml * CountWords(page.Blocks) || plain.Blocks.Count == 0 ? page : plain;
    }

    private PlainMail ReadHtml(TextPart part)
    {
        try
        {
            var page = HtmlReader.Read(Decode(part), cancellationToken);
            _warnings.AddRange(page.Warnings);
            return new PlainMail(page.Blocks, null);
        }
        catch (ArticleException error) when (error.Code is ErrorCode.NoText or ErrorCode.EmptyArticle)
        {
            return PlainMail.Empty;
        }
    }

    private string GetText(TextPart part)
    {
        var text = Unwrap(part);
        _characters += text.Length;
        return _characters <= limits.TextBytes
            ? text
            : throw new ArticleException(
                ErrorCode.TooLarge, $"The mail has more than {limits.TextBytes:N0} characters of text; split it into parts.");
    }

    private static string Unwrap(TextPart part) => part.IsFlowed
        ? new FlowedToText { DeleteSpace = "yes".Equals(part.ContentType.Parameters["delsp"], StringComparison.OrdinalIgnoreCase) }.Convert(
            Decode(part))
        : Decode(part);

    // MimeKit knows other names of encodings than .NET.
    private static string Decode(TextPart part)
    {
        try
        {
            if (part.ContentType.Charset is { } charset) return part.GetText(Encoding.GetEncoding(charset));
        }
        catch (ArgumentException)
        {
        }

        return part.Text;
    }

    private static int CountWords(IReadOnlyList<TextBlock> blocks) =>
        blocks.Sum(block => block.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    private static ReadingWarning CreateWarning(int count) => new(
        "attachments", count == 1 ? "The mail has an attachment, which was not read."
            : $"The mail has {count} attachments, which were not read.");

    private ArticleException CreateNoText() => new(
        ErrorCode.NoText,
        parts.Attachments == 0
            ? "The mail has no text; add the text and send it in again."
            : "The mail has attachments but no text; send in the attachment that is the article.");
}
