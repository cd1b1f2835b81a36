using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>A reporting clause as annotators marked it: "the mayor said", "According to the mayor".</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Indicators">The words that indicate a report: "said", "According to". They can follow after another clause.</param>
/// <param name="Source">The words for the source; empty if none were marked.</param>
internal sealed record ReportedClause(TextSpan Clause, IReadOnlyList<TextSpan> Indicators, IReadOnlyList<TextSpan> Source);
