using System.Text.Json;
using System.Text.Json.Serialization;
using Enrichment.Analysis;

namespace Enrichment.Cli.Board.Responses;

/// <summary>The JSON between the server and the scripts of the board: camelCase, without nulls.</summary>
internal static class BoardJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter<EntityType>(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Writes a value.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);
}
