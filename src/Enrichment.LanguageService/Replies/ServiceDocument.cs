namespace Enrichment.LanguageService.Replies;

/// <summary>A text to be analysed.</summary>
/// <param name="Id">Tells it from the others of its request; the reply names it.</param>
/// <param name="Text">The text; what is found in it is told in UTF-16 code units from its start.</param>
/// <param name="Language">The language to read it in, as the service writes it; null where that is the question.</param>
public sealed record ServiceDocument(string Id, string Text, string? Language);
