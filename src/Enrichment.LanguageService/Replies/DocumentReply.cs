namespace Enrichment.LanguageService.Replies;

/// <summary>The reply of a service for one document: a result or an error.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
/// <param name="Id">The document's id.</param>
/// <param name="Found">The result; null if there is an error.</param>
/// <param name="Error">The error; null if there is a result.</param>
/// <param name="Warnings">The warnings.</param>
public sealed record DocumentReply<T>(string Id, T? Found, ServiceMessage? Error, IReadOnlyList<ServiceMessage> Warnings) where T : class;
