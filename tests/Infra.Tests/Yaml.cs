using System.Text.Json.Nodes;
using YamlDotNet.Serialization;

namespace Infra.Tests;

/// <summary>YAML files of the repository.</summary>
internal static class Yaml
{
    /// <summary>The documents of a file, as JSON: values are texts.</summary>
    public static IReadOnlyList<JsonNode> Read(string path)
    {
        var (reader, writer) = (new DeserializerBuilder().Build(), new SerializerBuilder().JsonCompatible().Build());
        return [.. File.ReadAllText(InfraFiles.InRepository(path)).Split("\n---\n").Select(document => JsonNode.Parse(writer.Serialize(reader.Deserialize(document)!))!)];
    }
}
