namespace Enrichment.LanguageService.Replies;

/// <summary>What a service answers about one document: what it found, or why it could not.</summary>
/// <typeparam name="T">What it finds.</typeparam>
/// <param name="Id">The document's id.</param>
/// <param name="Found">What it found; null where it could not.</param>
/// <param name="Error">Why it could not; null where it could.</param>
/// <param name="Warnings">What it says besides.</param>
public sealed record DocumentReply<T>(string Id, T? Found, ServiceMessage? Error, IReadOnlyList<ServiceMessage> Warnings) where T : class;
