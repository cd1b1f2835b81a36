using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Corrections;

namespace Enrichment.Pipeline;

/// <summary>The pipeline that created an output. Outputs with the same content hash and fingerprint have the same bytes.</summary>
/// <param name="Version">The pipeline's version, <see cref="EnrichmentPipeline.Version"/>.</param>
/// <param name="Provider">The provider's name.</param>
/// <param name="Fingerprint">
/// 32 hex digits over the versions of schema, pipeline and provider, the options, and the corrections for the article.
/// </param>
public sealed record PipelineInfo(string Version, string Provider, string Fingerprint)
{
    /// <summary>The language service requests for the article, in order; null if there were none.</summary>
    public IReadOnlyList<ServiceAnalysis>? Analyses { get; init; }

    /// <summary>The editors' corrections, which are part of the fingerprint of <see cref="ForArticle"/> only.</summary>
    [JsonIgnore]
    internal CorrectionList? Corrections { get; init; }

    /// <summary>
    /// The information for the article <paramref name="name"/>. Its fingerprint contains the corrections that are for it, so that another
    /// correction makes the results of only those articles out of date. Without corrections it is the fingerprint of the pipeline.
    /// </summary>
    public PipelineInfo ForArticle(string name) => Corrections?.FindHash(name) is { } corrections
        ? this with { Fingerprint = ComputeFingerprint([Fingerprint, corrections]), Corrections = null }
        : this with { Corrections = null };

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
        return new PipelineInfo(EnrichmentPipeline.Version, provider, ComputeFingerprint(parts));
    }

    private static string ComputeFingerprint(object?[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 16));
}
