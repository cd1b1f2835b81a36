using Enrichment.LanguageService.Replies;

namespace Enrichment.LanguageService.Requests;

/// <summary>The reply for one chunk.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
/// <param name="ModelVersion">The version of the model.</param>
/// <param name="Document">The reply.</param>
internal sealed record RecentReply<T>(string ModelVersion, DocumentReply<T> Document) where T : class;
