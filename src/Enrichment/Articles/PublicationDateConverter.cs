using System.Text.Json;
using System.Text.Json.Serialization;

namespace Enrichment.Articles;

/// <summary>Writes a <see cref="PublicationDate"/> as a string in ISO 8601.</summary>
public sealed class PublicationDateConverter : JsonConverter<PublicationDate>
{
    /// <inheritdoc/>
    public override PublicationDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? PublicationDate.Parse(reader.GetString()!) : null)
        ?? throw new JsonException("The publication date is no ISO 8601 day or time with an offset.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PublicationDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
