using Enrichment.Analysis;

namespace Enrichment.LanguageService.Requests;

/// <summary>What a stage tells of the requests it made.</summary>
internal static class ServiceAnalyses
{
    /// <summary>Those of <paramref name="analyses"/> in which the service analysed something.</summary>
    public static IReadOnlyList<ServiceAnalysis> Of(params ServiceAnalysis[] analyses) => [.. analyses.Where(analysis => analysis.TextRecords > 0)];
}
