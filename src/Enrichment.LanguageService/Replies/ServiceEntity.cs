using Enrichment.Text;

namespace Enrichment.LanguageService.Replies;

/// <summary>An entity that a service recognized in a document.</summary>
/// <param name="Offset">Start in the document, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Text">The words of the entity, as the service returns them.</param>
/// <param name="Category">The category of the service: "Person", "Location".</param>
/// <param name="SubCategory">The subcategory of the service, or null: "GPE".</param>
/// <param name="Confidence">The confidence, 0 to 1.</param>
public sealed record ServiceEntity(int Offset, int Length, string Text, string Category, string? SubCategory, double Confidence) : ISpan;
