using Enrichment.Entities;

namespace Enrichment.Pipeline;

/// <summary>What every stage does with the document it is given.</summary>
internal static class StageDocument
{
    /// <summary>The document with <paramref name="warnings"/> in place of those <paramref name="stage"/> left in an earlier run.</summary>
    public static EnrichedArticle WithWarnings(this EnrichedArticle document, Stage stage, IReadOnlyList<Warning> warnings) =>
        document with { Warnings = [.. document.Warnings.Where(warning => warning.Stage != stage), .. warnings] };

    /// <summary>The entities the first stage left.</summary>
    /// <exception cref="InvalidOperationException">It has not run.</exception>
    public static IReadOnlyList<Entity> NamedEntities(this EnrichedArticle document, Stage stage) =>
        document.Entities ?? throw new InvalidOperationException($"Stage {stage} needs the entities of '{document.Name}'; run {Stage.Entities} first.");
}
