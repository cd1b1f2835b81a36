using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Corrections;
using Enrichment.Documents;
using Enrichment.Embedded;
using Enrichment.Pipeline;

namespace Enrichment.Cli;

/// <summary>Creates the pipeline of the commands: every format of article, and the embedded provider.</summary>
internal static class EmbeddedPipeline
{
    /// <summary>Creates the pipeline and loads the models.</summary>
    /// <param name="dateOrder">The order of day and month in publication dates of numbers, or null.</param>
    /// <param name="model">The size of the network.</param>
    /// <param name="budget">Limits the processor time of each stage of an article; null if there is no limit.</param>
    /// <param name="claims">Which claims are kept; null keeps all.</param>
    /// <param name="corrections">The editors' corrections; null if there are none.</param>
    /// <exception cref="InvalidDataException">A model is missing, damaged, or one of another version.</exception>
    public static EnrichmentPipeline Load(
        DateOrder? dateOrder, AnalyzerModel model, IProcessorBudget? budget = null, ClaimOptions? claims = null,
        CorrectionList? corrections = null) =>
        new(EmbeddedProvider.Create(model), CreateReading(dateOrder), budget, claims, corrections);

    /// <summary>Creates the pipeline for a command that runs no stage. The models are not loaded.</summary>
    /// <param name="dateOrder">The order of day and month in publication dates of numbers, or null.</param>
    /// <param name="model">The size of the network.</param>
    /// <param name="claims">Which claims are kept; null keeps all.</param>
    /// <param name="corrections">The editors' corrections; null if there are none.</param>
    public static EnrichmentPipeline CreateUnloaded(
        DateOrder? dateOrder, AnalyzerModel model, ClaimOptions? claims = null, CorrectionList? corrections = null) => new(
        EmbeddedProvider.Name,
        EmbeddedProvider.GetVersion(model),
        () => EmbeddedProvider.Create(model),
        CreateReading(dateOrder),
        claims: claims,
        corrections: corrections);

    private static ReadingOptions CreateReading(DateOrder? dateOrder) => new(new DocumentExtractor(), dateOrder);
}
