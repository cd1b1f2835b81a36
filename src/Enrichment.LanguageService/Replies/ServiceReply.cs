namespace Enrichment.LanguageService.Replies;

/// <summary>The reply of a service to one request.</summary>
/// <typeparam name="T">The type of the result for one document.</typeparam>
/// <param name="ModelVersion">The version of the model.</param>
/// <param name="Documents">One reply for each document, in any order.</param>
public sealed record ServiceReply<T>(string ModelVersion, IReadOnlyList<DocumentReply<T>> Documents) where T : class;
