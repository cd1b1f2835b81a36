using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Enrichment.Embedded.Tests.Pipeline;

/// <summary>Changes one place of a work document. The seed selects the place and the change.</summary>
internal sealed class WorkDocumentMutator(int seed)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private readonly Random _random = new(seed);

    /// <summary>The last change.</summary>
    public string Change { get; private set; } = "";

    /// <summary>Changes, removes or adds bytes.</summary>
    public byte[] Damage(byte[] document)
    {
        var at = _random.Next(document.Length);
        return _random.Next(4) switch
        {
            0 => document[..at],
            1 => [.. document[..at], .. document[Math.Min(document.Length, at + _random.Next(1, 100))..]],
            2 => [.. document[..at], (byte)(document[at] ^ (1 << _random.Next(8))), .. document[(at + 1)..]],
            _ => [.. document[..at], .. document[_random.Next(at + 1)..at], (byte)'1', .. document[at..]],
        };
    }

    /// <summary>Changes a value, and returns the document without a checksum.</summary>
    public byte[] Forge(byte[] document)
    {
        var root = JsonNode.Parse(document)!.AsObject();
        root.Remove("checksum");
        var nodes = Descend(root).Skip(1).ToList();
        ChangeValue(nodes[_random.Next(nodes.Count)]);
        return Encoding.UTF8.GetBytes(root.ToJsonString(Indented) + "\n");
    }

    private static IEnumerable<JsonNode> Descend(JsonNode node)
    {
        yield return node;
        var children = node switch
        {
            JsonObject parent => parent.Select(property => property.Value),
            JsonArray parent => parent,
            _ => [],
        };
        foreach (var below in children.OfType<JsonNode>().SelectMany(Descend)) yield return below;
    }

    private void ChangeValue(JsonNode node)
    {
        Change = $"{node.GetPath()} was {Shorten(node.ToJsonString())}";
        if (node.Parent is JsonArray list && _random.Next(3) == 0) ChangeList(list, node);
        else if (node.Parent is JsonObject parent && _random.Next(6) == 0) parent.Remove(node.GetPropertyName());
        else node.ReplaceWith(CreateValue(node));
    }

    private void ChangeList(JsonArray list, JsonNode item)
    {
        switch (_random.Next(3))
        {
            case 0: list.Remove(item); break;
            case 1: list.Add(item.DeepClone()); break;
            default: list.Insert(_random.Next(list.Count), item.DeepClone()); break;
        }

        Change += $", the list has {list.Count} items";
    }

    private JsonNode? CreateValue(JsonNode node)
    {
        var isNumber = node.GetValueKind() == JsonValueKind.Number;
        JsonNode?[] numbers = [0, -1, 1, 7, 99, int.MaxValue, int.MinValue, 1e300, (isNumber ? node.GetValue<double>() : 0) + 1];
        JsonNode?[] others = [null, "", "x", "en", "person", "Person", "\ud83d\ude00", new JsonArray(), new JsonObject(), true];
        var values = isNumber && _random.Next(4) > 0 ? numbers : [.. numbers, .. others];
        var value = values[_random.Next(values.Length)];
        Change += $", became {value?.ToJsonString() ?? "null"}";
        return value;
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40];
}
