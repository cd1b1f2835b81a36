using Enrichment.LanguageService.Replies;

namespace Enrichment.LanguageService.Requests;

/// <summary>A reply to one chunk.</summary>
/// <typeparam name="T">What is found in it.</typeparam>
/// <param name="ModelVersion">The model that answered.</param>
/// <param name="Document">What it answered.</param>
internal sealed record RecentReply<T>(string ModelVersion, DocumentReply<T> Document) where T : class;
