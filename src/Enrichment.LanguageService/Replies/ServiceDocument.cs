namespace Enrichment.LanguageService.Replies;

/// <summary>A document to analyze.</summary>
/// <param name="Id">The id of the document, unique in the request.</param>
/// <param name="Text">The text. Offsets in the reply are UTF-16 code units.</param>
/// <param name="Language">The language code of the service; null for language detection.</param>
public sealed record ServiceDocument(string Id, string Text, string? Language);
