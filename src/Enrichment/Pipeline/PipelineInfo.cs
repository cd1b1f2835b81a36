using System.Security.Cryptography;
using System.Text;
using Enrichment.Analysis;

namespace Enrichment.Pipeline;

/// <summary>The pipeline that created an output. Outputs with the same content hash and fingerprint have the same bytes.</summary>
/// <param name="Version">The pipeline's version, <see cref="EnrichmentPipeline.Version"/>.</param>
/// <param name="Provider">The provider's name.</param>
/// <param name="Fingerprint">32 hex digits over schema, pipeline and provider version.</param>
public sealed record PipelineInfo(string Version, string Provider, string Fingerprint)
{
    /// <summary>The language service requests for the article, in order; null if there were none.</summary>
    public IReadOnlyList<ServiceAnalysis>? Analyses { get; init; }

    /// <summary>Creates the information for a pipeline of this build with <paramref name="provider"/>.</summary>
    public static PipelineInfo Create(Provider provider) => Create(provider.Name, provider.Version);

    /// <summary>Creates the information for a pipeline of this build with the provider of this name and version.</summary>
    public static PipelineInfo Create(string provider, string version)
    {
        var parts = string.Join('\n', EnrichedArticle.CurrentSchemaVersion, EnrichmentPipeline.Version, provider, version);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(parts));
        return new PipelineInfo(EnrichmentPipeline.Version, provider, Convert.ToHexStringLower(hash.AsSpan(0, 16)));
    }
}
