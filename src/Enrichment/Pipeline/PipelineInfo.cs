using System.Security.Cryptography;
using System.Text;
using Enrichment.Analysis;

namespace Enrichment.Pipeline;

/// <summary>What made an output: two outputs of the same content and fingerprint are the same bytes.</summary>
/// <param name="Version">The pipeline's version, <see cref="EnrichmentPipeline.Version"/>.</param>
/// <param name="Provider">The provider's name.</param>
/// <param name="Fingerprint">32 hex digits over schema, pipeline and provider version.</param>
public sealed record PipelineInfo(string Version, string Provider, string Fingerprint)
{
    /// <summary>What a language service did for the article, in the order it was asked; null where none was.</summary>
    public IReadOnlyList<ServiceAnalysis>? Analyses { get; init; }

    /// <summary>What a pipeline of this build on <paramref name="provider"/> puts into its outputs.</summary>
    public static PipelineInfo For(Provider provider) => For(provider.Name, provider.Version);

    /// <summary>What a pipeline of this build on the provider of this name and version puts into its outputs.</summary>
    public static PipelineInfo For(string provider, string version)
    {
        var parts = string.Join('\n', EnrichedArticle.CurrentSchemaVersion, EnrichmentPipeline.Version, provider, version);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(parts));
        return new PipelineInfo(EnrichmentPipeline.Version, provider, Convert.ToHexStringLower(hash.AsSpan(0, 16)));
    }
}
