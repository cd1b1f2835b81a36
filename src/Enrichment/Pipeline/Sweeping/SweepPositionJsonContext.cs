using System.Text.Json.Serialization;

namespace Enrichment.Pipeline.Sweeping;

[JsonSourceGenerationOptions]
[JsonSerializable(typeof(SweepPosition))]
internal sealed partial class SweepPositionJsonContext : JsonSerializerContext;
