using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Enrichment.Export.Writing;

/// <summary>Creates JSON. A member without a value, or with an empty list, is left out.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = Options with { Indented = true, NewLine = "\n" };

    /// <summary>Creates an object from its members.</summary>
    public static JsonObject Object(params IEnumerable<(string Name, JsonNode? Value)> members)
    {
        var result = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (value is not (null or JsonArray { Count: 0 })) result[name] = value;
        }

        return result;
    }

    /// <summary>Creates a list of objects.</summary>
    public static JsonArray List(IEnumerable<JsonNode> values) => new([.. values]);

    /// <summary>Creates a list of texts.</summary>
    public static JsonArray List(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);

    /// <summary>Writes a line: the object without spaces, and a line feed.</summary>
    public static void WriteLine(Stream stream, JsonObject value)
    {
        stream.Write(ToBytes(value, Options));
        stream.WriteByte((byte)'\n');
    }

    /// <summary>The object in one line, with a line feed.</summary>
    public static byte[] ToLine(JsonObject value) => [.. ToBytes(value, Options), (byte)'\n'];

    /// <summary>The object for people, with a line feed.</summary>
    public static byte[] ToDocument(JsonObject value) => [.. ToBytes(value, Indented), (byte)'\n'];

    private static byte[] ToBytes(JsonObject value, JsonWriterOptions options)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, options)) value.WriteTo(writer);
        return buffer.ToArray();
    }
}
