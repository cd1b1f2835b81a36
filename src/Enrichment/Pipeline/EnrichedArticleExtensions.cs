using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Entities;

namespace Enrichment.Pipeline;

/// <summary>Changes that every stage makes to a document.</summary>
internal static class EnrichedArticleExtensions
{
    /// <summary>Replaces the warnings of <paramref name="stage"/> from an earlier run with <paramref name="warnings"/>.</summary>
    public static EnrichedArticle WithWarnings(this EnrichedArticle document, Stage stage, IReadOnlyList<Warning> warnings) =>
        document with { Warnings = [.. document.Warnings.Where(warning => warning.Stage != stage), .. warnings] };

    /// <summary>Adds <paramref name="analyses"/> to the pipeline information. They replace earlier analyses of the same features.</summary>
    public static EnrichedArticle WithAnalyses(this EnrichedArticle document, IReadOnlyList<ServiceAnalysis> analyses)
    {
        if (analyses.Count == 0) return document;
        var others = (document.Pipeline.Analyses ?? []).Where(earlier => analyses.All(analysis => analysis.Feature != earlier.Feature));
        return document with { Pipeline = document.Pipeline with { Analyses = [.. others, .. analyses] } };
    }

    /// <summary>Tokenizes the article for a stage after <see cref="AddEntities"/>, with the encoding.</summary>
    public static TokenizedArticle Tokenize(this EnrichedArticle document, CancellationToken cancellationToken) =>
        TokenizedArticle.Create(document.Article, cancellationToken) with { Encoding = document.Encoding };

    /// <summary>Gets the entities that the first stage added.</summary>
    /// <exception cref="InvalidOperationException">The first stage has not run.</exception>
    public static IReadOnlyList<Entity> GetEntities(this EnrichedArticle document, Stage stage) =>
        document.Entities
        ?? throw new InvalidOperationException($"Stage {stage} needs the entities of '{document.Name}'; run {Stage.Entities} first.");
}
