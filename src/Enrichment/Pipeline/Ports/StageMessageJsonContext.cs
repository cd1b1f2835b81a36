using System.Text.Json.Serialization;

namespace Enrichment.Pipeline.Ports;

[JsonSourceGenerationOptions]
[JsonSerializable(typeof(StageMessage))]
internal sealed partial class StageMessageJsonContext : JsonSerializerContext;
