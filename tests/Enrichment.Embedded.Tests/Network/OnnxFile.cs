using System.Text;

namespace Enrichment.Embedded.Tests.Network;

/// <summary>Writes small ONNX files: a protocol buffer with a graph that returns its inputs.</summary>
internal static class OnnxFile
{
    private const int Text = 2;

    /// <summary>A model that copies each input to the output of the same position; a model needs at least one.</summary>
    public static byte[] Create(string[] inputs, string[] outputs, params (string Key, string Value)[] metadata)
    {
        var nodes = outputs.Select((output, index) => Message(1, [
            .. String(1, inputs[Math.Min(index, inputs.Length - 1)]), .. String(2, output), .. String(4, "Identity")]));
        byte[] graph =
        [
            .. nodes.SelectMany(node => node), .. String(2, "graph"),
            .. inputs.SelectMany(input => CreateValue(11, input)), .. outputs.SelectMany(output => CreateValue(12, output)),
        ];
        return
        [
            .. Number(1, 8), .. Message(7, graph), .. Message(8, Number(2, 13)),
            .. metadata.SelectMany(pair => Message(14, [.. String(1, pair.Key), .. String(2, pair.Value)])),
        ];
    }

    // A float tensor of one dimension.
    private static byte[] CreateValue(int field, string name)
    {
        var shape = Message(2, Message(1, Number(1, 1)));
        return Message(field, [.. String(1, name), .. Message(2, Message(1, [.. Number(1, 1), .. shape]))]);
    }

    private static byte[] Number(int field, int value) => [(byte)(field << 3), .. Varint(value)];

    private static byte[] String(int field, string value) => Message(field, Encoding.UTF8.GetBytes(value));

    private static byte[] Message(int field, byte[] content) => [(byte)((field << 3) | Text), .. Varint(content.Length), .. content];

    private static byte[] Varint(int value)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write7BitEncodedInt(value);
        return stream.ToArray();
    }
}
