using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Enrichment.Embedded.Models;

namespace Enrichment.Embedded.Sentiment.Learned;

/// <summary>The sentiment model as a file: words, phrases, rules, deviations.</summary>
internal static class SentimentModelFile
{
    /// <summary>Changes with the format, the hashes or the features. A model works only with the code it was trained with.</summary>
    public const uint Version = 1;

    private static readonly ModelFile Form = new("SENM", Version, "sentiment model");

    /// <summary>The bytes of <paramref name="content"/>, the same for the same content.</summary>
    public static byte[] Write(SentimentModelContent content)
    {
        using var plain = new MemoryStream();
        using var writer = new BinaryWriter(plain);
        WriteArray(writer, content.WordKeys);
        WriteArray(writer, content.Ratings);
        WriteArray(writer, content.IsCommon);
        WriteArray(writer, content.WordWeights);
        WriteArray(writer, content.PhraseKeys);
        WriteArray(writer, content.PhraseWeights);
        WriteArray(writer, content.RuleWeights);
        WriteArray(writer, content.Deviations);
        return Form.Write(plain.ToArray());
    }

    /// <summary>The content of <paramref name="file"/>.</summary>
    /// <param name="file">The bytes.</param>
    /// <param name="name">What to call it in an exception.</param>
    /// <exception cref="InvalidDataException">It is no model, one of another version, or damaged.</exception>
    public static SentimentModelContent Read(byte[] file, string name) =>
        ReadContent(Form.Read(file, name)) is { } content && IsWhole(content) ? content
            : throw ModelFile.CreateError(name, "is damaged: its parts do not fit one another");

    private static SentimentModelContent? ReadContent(ReadOnlySpan<byte> plain)
    {
        try
        {
            return new SentimentModelContent(
                ReadArray<uint>(ref plain), ReadArray<sbyte>(ref plain), ReadArray<byte>(ref plain), ReadArray<short>(ref plain),
                ReadArray<uint>(ref plain), ReadArray<short>(ref plain), ReadArray<short>(ref plain), ReadArray<float>(ref plain));
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static bool IsWhole(SentimentModelContent content) =>
        content.WordKeys.Length <= KeyTable.MaxRows
        && content.PhraseKeys.Length <= KeyTable.MaxRows
        && content.Ratings.Length == content.WordKeys.Length
        && content.IsCommon.Length == content.WordKeys.Length
        && content.WordWeights.Length == content.WordKeys.Length * SentimentModel.WordPositions * SentimentModel.Outputs
        && content.PhraseWeights.Length == content.PhraseKeys.Length * SentimentModel.PhrasePositions * SentimentModel.Outputs
        && content.RuleWeights.Length == TargetRules.Count * SentimentModel.Outputs
        && content.Deviations.Length == 2;

    // Each plane of bytes compresses better alone: the upper bytes of small numbers are alike.
    private static void WriteArray<T>(BinaryWriter writer, T[] values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        var bytes = MemoryMarshal.AsBytes(values.AsSpan());
        var size = bytes.Length / Math.Max(values.Length, 1);
        for (var plane = 0; plane < size; plane++)
        {
            for (var at = plane; at < bytes.Length; at += size) writer.Write(bytes[at]);
        }
    }

    private static T[] ReadArray<T>(ref ReadOnlySpan<byte> plain)
        where T : unmanaged
    {
        var values = new T[BinaryPrimitives.ReadInt32LittleEndian(plain[..4])];
        plain = plain[4..];
        var bytes = MemoryMarshal.AsBytes(values.AsSpan());
        var planes = plain[..bytes.Length];
        plain = plain[bytes.Length..];
        var size = bytes.Length / Math.Max(values.Length, 1);
        for (var plane = 0; plane < size; plane++)
        {
            for (var at = 0; at < values.Length; at++) bytes[(at * size) + plane] = planes[(plane * values.Length) + at];
        }

        return values;
    }
}
