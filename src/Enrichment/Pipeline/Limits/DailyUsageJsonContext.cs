using System.Text.Json.Serialization;

namespace Enrichment.Pipeline.Limits;

[JsonSourceGenerationOptions]
[JsonSerializable(typeof(DailyUsage))]
internal sealed partial class DailyUsageJsonContext : JsonSerializerContext;
