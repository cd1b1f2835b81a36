namespace Enrichment.Documents.Mail;

/// <summary>The header of a message that was forwarded or quoted in the text of a mail.</summary>
/// <param name="Title">The subject, or null.</param>
/// <param name="Date">The date as written, or null.</param>
/// <param name="Sender">The name of the sender, or null.</param>
internal sealed record ForwardedHeader(string? Title, string? Date, string? Sender);
