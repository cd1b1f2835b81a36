using Enrichment.Pipeline;

namespace Enrichment.Fuzz.Tests.Targets;

/// <summary>All stages with a provider that needs no model, so that an article takes less than a millisecond.</summary>
internal static class ModelFreePipeline
{
    private static readonly EnrichmentPipeline Pipeline = new(new Provider("fuzz", "1", new CapitalizedNames(), new NeutralSentiment()));

    /// <summary>Runs every stage on the bytes of an article.</summary>
    public static EnrichedArticle Run(byte[] content) =>
        Pipeline.RunAsync("a.txt", content, CancellationToken.None).AsTask().GetAwaiter().GetResult();

    /// <summary>Runs every stage after the first on a document.</summary>
    public static EnrichedArticle RunStages(EnrichedArticle document)
    {
        foreach (var stage in Pipeline.Stages)
            document = stage.RunAsync(document, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return document;
    }
}
