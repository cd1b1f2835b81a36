using Enrichment.Analysis;
using Enrichment.Entities;

namespace Enrichment.Pipeline;

/// <summary>What every stage does with the document it is given.</summary>
internal static class StageDocument
{
    /// <summary>The document with <paramref name="warnings"/> in place of those <paramref name="stage"/> left in an earlier run.</summary>
    public static EnrichedArticle WithWarnings(this EnrichedArticle document, Stage stage, IReadOnlyList<Warning> warnings) =>
        document with { Warnings = [.. document.Warnings.Where(warning => warning.Stage != stage), .. warnings] };

    /// <summary>The document with <paramref name="analyses"/> among those its pipeline tells of, in place of earlier ones of the same features.</summary>
    public static EnrichedArticle WithAnalyses(this EnrichedArticle document, IReadOnlyList<ServiceAnalysis> analyses)
    {
        if (analyses.Count == 0) return document;
        var others = (document.Pipeline.Analyses ?? []).Where(earlier => analyses.All(analysis => analysis.Feature != earlier.Feature));
        return document with { Pipeline = document.Pipeline with { Analyses = [.. others, .. analyses] } };
    }

    /// <summary>The entities the first stage left.</summary>
    /// <exception cref="InvalidOperationException">It has not run.</exception>
    public static IReadOnlyList<Entity> NamedEntities(this EnrichedArticle document, Stage stage) =>
        document.Entities ?? throw new InvalidOperationException($"Stage {stage} needs the entities of '{document.Name}'; run {Stage.Entities} first.");
}
