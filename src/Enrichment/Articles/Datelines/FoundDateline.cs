using Enrichment.Articles.WrittenDates;

namespace Enrichment.Articles.Datelines;

/// <summary>A dateline and its date.</summary>
/// <param name="Dateline">The dateline.</param>
/// <param name="Date">Its date, or null if it has none.</param>
internal sealed record FoundDateline(Dateline Dateline, WrittenDate? Date);
