using Enrichment.Text;

namespace Enrichment.LanguageService.Replies;

/// <summary>Something a service recognized in a document.</summary>
/// <param name="Offset">Start in the document, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Text">The words there, as the service repeats them.</param>
/// <param name="Category">What it is, in the service's words: "Person", "Location".</param>
/// <param name="SubCategory">What kind of that, or null: "GPE".</param>
/// <param name="Confidence">How sure the service is, 0 to 1.</param>
public sealed record ServiceEntity(int Offset, int Length, string Text, string Category, string? SubCategory, double Confidence) : ISpan;
