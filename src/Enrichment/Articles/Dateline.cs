using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>The place, the agency and the day at the start of an agency's text: "KABUL, Sept 6 (Reuters) -".</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length including the dash or colon at its end, in UTF-16 code units.</param>
/// <param name="Place">The place as written, or null.</param>
/// <param name="Agency">The agency as written, or null.</param>
/// <param name="Date">The day in ISO 8601 ("2021-09-06"), without its year if that is unknown ("--09-06"), or null.</param>
public sealed record Dateline(int Offset, int Length, string? Place, string? Agency, string? Date) : ISpan;
