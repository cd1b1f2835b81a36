using System.Text.Json.Serialization;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Sweeping;

namespace Enrichment.Pipeline;

[JsonSourceGenerationOptions]
[JsonSerializable(typeof(EnrichedArticle))]
[JsonSerializable(typeof(FailureRecord))]
[JsonSerializable(typeof(AnyDocument))]
[JsonSerializable(typeof(StageMessage))]
[JsonSerializable(typeof(SweepPosition))]
internal sealed partial class EnrichmentJsonContext : JsonSerializerContext;
