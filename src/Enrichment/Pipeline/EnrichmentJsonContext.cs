using System.Text.Json.Serialization;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline;

[JsonSourceGenerationOptions]
[JsonSerializable(typeof(EnrichedArticle))]
[JsonSerializable(typeof(FailureRecord))]
[JsonSerializable(typeof(StageMessage))]
internal sealed partial class EnrichmentJsonContext : JsonSerializerContext;
