namespace Enrichment.LanguageService.Replies;

/// <summary>An error or a warning about one document.</summary>
/// <param name="Code">The code of the service: "InvalidDocument", "DocumentTruncated".</param>
/// <param name="Message">The message of the service.</param>
public sealed record ServiceMessage(string Code, string Message);
