namespace Enrichment.LanguageService.Replies;

/// <summary>An error or a warning about one document.</summary>
/// <param name="Code">The service's word for it: "InvalidDocument", "DocumentTruncated".</param>
/// <param name="Message">The service's sentence about it.</param>
public sealed record ServiceMessage(string Code, string Message);
