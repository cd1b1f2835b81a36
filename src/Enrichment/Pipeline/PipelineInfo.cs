using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims;

namespace Enrichment.Pipeline;

/// <summary>The pipeline that created an output. Outputs with the same content hash and fingerprint have the same bytes.</summary>
/// <param name="Version">The pipeline's version, <see cref="EnrichmentPipeline.Version"/>.</param>
/// <param name="Provider">The provider's name.</param>
/// <param name="Fingerprint">32 hex digits over the versions of schema, pipeline and provider and the options.</param>
public sealed record PipelineInfo(string Version, string Provider, string Fingerprint)
{
    /// <summary>The language service requests for the article, in order; null if there were none.</summary>
    public IReadOnlyList<ServiceAnalysis>? Analyses { get; init; }

    /// <summary>Creates the information for a pipeline of this build.</summary>
    /// <param name="provider">The provider's name.</param>
    /// <param name="version">The provider's version.</param>
    /// <param name="reading">How articles are read.</param>
    /// <param name="claims">Which claims are kept.</param>
    public static PipelineInfo Create(string provider, string version, ReadingOptions reading, ClaimOptions claims)
    {
        object?[] parts =
        [
            EnrichedArticle.CurrentSchemaVersion, EnrichmentPipeline.Version, provider, version,
            reading.Extractor?.Version, reading.DateOrder, claims.MinConfidence.ToString("R", CultureInfo.InvariantCulture),
        ];
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        return new PipelineInfo(EnrichmentPipeline.Version, provider, Convert.ToHexStringLower(hash.AsSpan(0, 16)));
    }
}
