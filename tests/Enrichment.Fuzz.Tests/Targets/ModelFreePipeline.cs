using Enrichment.Pipeline;

namespace Enrichment.Fuzz.Tests.Targets;

/// <summary>All stages with a provider that needs no model, so that an article takes less than a millisecond.</summary>
internal static class ModelFreePipeline
{
    private static readonly EnrichmentPipeline Pipeline = new(new Provider("fuzz", "1", new CapitalizedNames(), new NeutralSentiment()));

    /// <summary>Runs every stage on the bytes of an article.</summary>
    public static EnrichedArticle Run(byte[] content) =>
        Pipeline.RunAsync("a.txt", content, CancellationToken.None).AsTask().GetAwaiter().GetResult();
}
