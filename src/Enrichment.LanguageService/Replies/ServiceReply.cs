namespace Enrichment.LanguageService.Replies;

/// <summary>What a service answers to one request.</summary>
/// <typeparam name="T">What it finds in one document.</typeparam>
/// <param name="ModelVersion">The model that answered.</param>
/// <param name="Documents">A reply a document, in any order.</param>
public sealed record ServiceReply<T>(string ModelVersion, IReadOnlyList<DocumentReply<T>> Documents) where T : class;
