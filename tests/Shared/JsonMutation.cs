using System.Text;
using System.Text.Json.Nodes;

namespace Enrichment.Shared;

/// <summary>Changes a few values of a JSON document, at places that a seed determines. The result need not be JSON.</summary>
internal static class JsonMutation
{
    private const int MostChanges = 4;

    // No node can have these values, so a text in their place is replaced afterwards.
    private const string Loose = "@@loose@@";
    private static readonly string[] LooseValues =
        ["\"\\ud83d\"", "\"\\udc00a\"", "1e999", "-1e999", "01", "NaN", "\"a\nb\"", "\"\\x\"", ",", ""];

    private static readonly string[] Values =
    [
        "null", "true", "0", "-0", "-1", "1", "0.5", "2147483647", "-2147483648", "2147483648", "9223372036854775807", "1e308", "-1e308",
        "\"\"", "\" \"", "\"5\"", "\"9999-99-99\"", "\"0001-01-01\"", "\"\\u202E\\u2066\\u200F\"",
        "\"\\u0000\\u001b[2J\\u009b31m\\r\\n\\t\\u2028\"", "\"\\ufffe\\uffff\\ufeff\"", "\"<script>alert(1)</script>]]>&\"", "\"=1+1\"",
        "\"../../a\"", "\"javascript:alert(1)\"", "\"http://[\"", "\"http://a:b@c/\"", "\"claim:ffffffffffff\"", "[]", "{}", "[null]",
        "[[[[]]]]", "{\"\":{\"\":{}}}",
    ];

    /// <summary>Changes <paramref name="json"/> by the changes of <paramref name="seed"/>.</summary>
    public static byte[] Apply(string json, int seed)
    {
        var random = new Random(seed);
        var root = JsonNode.Parse(json)!;
        for (var change = random.Next(1, MostChanges); change > 0; change--) Change(root, random);
        var text = root.ToJsonString().Replace($"\"{Loose}\"", Pick(LooseValues, random), StringComparison.Ordinal);
        return random.Next(12) == 0 ? Damage(Encoding.UTF8.GetBytes(text), random) : Encoding.UTF8.GetBytes(text);
    }

    private static void Change(JsonNode root, Random random)
    {
        List<JsonNode> nodes = [.. FindAll(root).Where(node => node.Parent is not null)];
        var node = Pick(nodes, random);
        switch (random.Next(8))
        {
            case 0:
                Remove(node);
                break;
            case 1:
                Replace(node, JsonValue.Create(Loose));
                break;
            case 2:
                Replace(node, JsonNode.Parse(string.Concat(new string('[', 60), new string(']', 60))));
                break;
            case 3 when node.Parent is JsonArray list:
                list.Add(node.DeepClone());
                break;
            // Ids of other things, offsets of other words, and things in the wrong place.
            case 4 or 5:
                Replace(node, Pick([.. nodes.Where(other => other.GetValueKind() == node.GetValueKind())], random).DeepClone());
                break;
            case 6 when node is JsonValue value && value.TryGetValue(out int number):
                Replace(node, JsonValue.Create(number + random.Next(-3, 4)));
                break;
            default:
                Replace(node, JsonNode.Parse(Pick(Values, random)));
                break;
        }
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        if (random.Next(2) == 0) return bytes[..at];
        bytes[at] ^= (byte)(1 << random.Next(8));
        return bytes;
    }

    private static IEnumerable<JsonNode> FindAll(JsonNode node)
    {
        IEnumerable<JsonNode?> below = node switch
        {
            JsonObject parent => parent.Select(property => property.Value),
            JsonArray list => list,
            _ => [],
        };
        return below.OfType<JsonNode>().SelectMany(FindAll).Prepend(node);
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonObject parent) parent.Remove(node.GetPropertyName());
        else ((JsonArray)node.Parent!).Remove(node);
    }

    private static void Replace(JsonNode node, JsonNode? value)
    {
        if (node.Parent is JsonObject parent) parent[node.GetPropertyName()] = value;
        else ((JsonArray)node.Parent!)[node.GetElementIndex()] = value;
    }

    private static T Pick<T>(IReadOnlyList<T> all, Random random) => all[random.Next(all.Count)];
}
