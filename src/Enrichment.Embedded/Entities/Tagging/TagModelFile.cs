using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Enrichment.Embedded.Models;

namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>The tagger's model as a file: scale, transitions, features, weights, lists.</summary>
internal static class TagModelFile
{
    /// <summary>Changes with the format, the hashes or the features. A model works only with the code it was trained with.</summary>
    public const uint Version = 3;

    private static readonly ModelFile Form = new("ENTM", Version, "entity model");

    /// <summary>The bytes of <paramref name="content"/>, the same for the same content.</summary>
    public static byte[] Write(TagModelContent content)
    {
        using var plain = new MemoryStream();
        using var writer = new BinaryWriter(plain);
        writer.Write(content.Scale);
        foreach (var weight in content.Transitions) writer.Write(weight);
        writer.Write(content.FeatureKeys.Length);
        WriteKeys(writer, content.FeatureKeys);
        writer.Write(MemoryMarshal.AsBytes(content.Weights.AsSpan()));
        writer.Write(content.LexiconKeys.Length);
        WriteKeys(writer, content.LexiconKeys);
        foreach (var flags in content.LexiconFlags) writer.Write(flags);
        return Form.Write(plain.ToArray());
    }

    /// <summary>The content of <paramref name="file"/>.</summary>
    /// <param name="file">The bytes.</param>
    /// <param name="name">What to call it in an exception.</param>
    /// <exception cref="InvalidDataException">It is no model, one of another version, or damaged.</exception>
    public static TagModelContent Read(byte[] file, string name)
    {
        try
        {
            return ReadContent(Form.Read(file, name));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw ModelFile.CreateError(name, "is damaged: it ends too early");
        }
    }

    private static TagModelContent ReadContent(ReadOnlySpan<byte> plain)
    {
        var scale = BinaryPrimitives.ReadSingleLittleEndian(Take(ref plain, 4));
        var transitions = new short[TagLabels.Count * TagLabels.Row];
        foreach (ref var weight in transitions.AsSpan()) weight = BinaryPrimitives.ReadInt16LittleEndian(Take(ref plain, 2));
        var features = ReadKeys(ref plain);
        var weights = MemoryMarshal.Cast<byte, sbyte>(Take(ref plain, (features.Length * TagLabels.Count) + 1)).ToArray();
        var keys = ReadKeys(ref plain);
        var flags = MemoryMarshal.Cast<byte, uint>(Take(ref plain, keys.Length * 4)).ToArray();
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(flags, flags);
        return new TagModelContent(scale, transitions, features, weights, keys, flags);
    }

    // Ascending, so that differences say the same in fewer bits.
    private static void WriteKeys(BinaryWriter writer, uint[] keys)
    {
        var previous = 0u;
        foreach (var key in keys)
        {
            writer.Write7BitEncodedInt((int)(key - previous));
            previous = key;
        }
    }

    // These loops run once and take long, so tiered compilation would cost more than it saves.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint[] ReadKeys(ref ReadOnlySpan<byte> plain)
    {
        var keys = new uint[BinaryPrimitives.ReadInt32LittleEndian(Take(ref plain, 4))];
        var (previous, at) = (0u, 0);
        foreach (ref var key in keys.AsSpan()) key = previous += ReadDifference(plain, ref at);
        plain = plain[at..];
        return keys;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint ReadDifference(ReadOnlySpan<byte> plain, ref int at)
    {
        var difference = 0u;
        for (var shift = 0; ; shift += 7)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(at, plain.Length);
            var part = plain[at++];
            difference |= (part & 0x7Fu) << shift;
            if (part < 0x80) return difference;
        }
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> plain, int length)
    {
        var taken = plain[..length];
        plain = plain[length..];
        return taken;
    }
}
