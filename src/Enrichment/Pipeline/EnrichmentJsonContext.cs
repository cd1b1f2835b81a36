using System.Text.Json.Serialization;

namespace Enrichment.Pipeline;

[JsonSourceGenerationOptions]
[JsonSerializable(typeof(EnrichedArticle))]
[JsonSerializable(typeof(FailureRecord))]
[JsonSerializable(typeof(DocumentHeader))]
internal sealed partial class EnrichmentJsonContext : JsonSerializerContext;
