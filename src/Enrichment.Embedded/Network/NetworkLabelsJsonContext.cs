using System.Text.Json.Serialization;

namespace Enrichment.Embedded.Network;

/// <summary>Reads labels from JSON without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(NetworkLabels))]
internal sealed partial class NetworkLabelsJsonContext : JsonSerializerContext;
