using Enrichment.Analysis;

namespace Enrichment.LanguageService.Requests;

/// <summary>Selects the analyses that a stage writes to the output.</summary>
internal static class ServiceAnalyses
{
    /// <summary>Selects the <paramref name="analyses"/> in which the service analyzed text.</summary>
    public static IReadOnlyList<ServiceAnalysis> Select(params ServiceAnalysis[] analyses) =>
        [.. analyses.Where(analysis => analysis.TextRecords > 0)];
}
