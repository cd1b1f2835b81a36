using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>
/// The model's binary form: "ENTM", version, length of what follows unpacked, SHA-256 of what follows, and that in four parts, each with its length
/// and Brotli-packed, so that they unpack side by side: scale, transitions, features, weights, lists. All numbers little-endian.
/// </summary>
internal static class TagModelFile
{
    /// <summary>Changes with the form, the hashes or the features: a model is of use only to the code it was trained with.</summary>
    public const uint Version = 3;

    private const int HeaderLength = 4 + 4 + 4 + 32;
    private const int MaxLength = 64 * 1024 * 1024;
    private const int Parts = 4;

    private static ReadOnlySpan<byte> Magic => "ENTM"u8;

    /// <summary>The bytes of <paramref name="content"/>, the same for the same content.</summary>
    public static byte[] Write(TagModelContent content)
    {
        using var plain = new MemoryStream();
        using (var writer = new BinaryWriter(plain, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(content.Scale);
            foreach (var weight in content.Transitions) writer.Write(weight);
            writer.Write(content.FeatureKeys.Length);
            WriteKeys(writer, content.FeatureKeys);
            writer.Write(MemoryMarshal.AsBytes(content.Weights.AsSpan()));
            writer.Write(content.LexiconKeys.Length);
            WriteKeys(writer, content.LexiconKeys);
            foreach (var flags in content.LexiconFlags) writer.Write(flags);
        }

        var packed = Pack(plain.ToArray());
        var file = new byte[HeaderLength + packed.Length];
        Magic.CopyTo(file);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), (int)plain.Length);
        SHA256.HashData(packed).CopyTo(file.AsSpan(12));
        packed.CopyTo(file.AsSpan(HeaderLength));
        return file;
    }

    /// <summary>The content of <paramref name="file"/>.</summary>
    /// <param name="file">The bytes.</param>
    /// <param name="name">What to call it in an exception.</param>
    /// <exception cref="InvalidDataException">It is no model, one of another version, or damaged.</exception>
    public static TagModelContent Read(byte[] file, string name)
    {
        if (file.Length < HeaderLength || !file.AsSpan(0, 4).SequenceEqual(Magic)) throw Fault(name, "is no entity model");
        var version = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(4));
        if (version != Version) throw Fault(name, $"has version {version}, this program needs version {Version}");
        var length = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(8));
        var packed = file.AsMemory(HeaderLength);
        var checksum = Task.Run(() => SHA256.HashData(packed.Span));
        try
        {
            var plain = length is < 0 or > MaxLength ? null : Unpack(packed, length);
            if (!checksum.GetAwaiter().GetResult().AsSpan().SequenceEqual(file.AsSpan(12, 32))) throw Fault(name, "is damaged: its checksum does not match");
            return ReadContent(plain ?? throw Fault(name, "is damaged: it does not unpack"));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw Fault(name, "is damaged: it ends too early");
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

    // These loops run once, for long: waiting for the runtime to find out that they are hot costs more than they do.
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

    private static byte[] Pack(byte[] plain)
    {
        using var packed = new MemoryStream();
        using var writer = new BinaryWriter(packed);
        for (var part = 0; part < Parts; part++)
        {
            var (start, end) = PartOf(plain.Length, part);
            var bytes = new byte[BrotliEncoder.GetMaxCompressedLength(end - start)];
            if (!BrotliEncoder.TryCompress(plain.AsSpan(start, end - start), bytes, out var written, quality: 9, window: 24)) throw new InvalidOperationException("The model could not be packed.");
            writer.Write(written);
            writer.Write(bytes, 0, written);
        }

        return packed.ToArray();
    }

    private static byte[]? Unpack(ReadOnlyMemory<byte> packed, int length)
    {
        var parts = new ReadOnlyMemory<byte>[Parts];
        foreach (ref var part in parts.AsSpan())
        {
            part = packed.Slice(4, BinaryPrimitives.ReadInt32LittleEndian(packed.Span));
            packed = packed[(4 + part.Length)..];
        }

        var plain = GC.AllocateUninitializedArray<byte>(length);
        var isWhole = new bool[Parts];
        Parallel.For(0, Parts, part =>
        {
            var (start, end) = PartOf(length, part);
            isWhole[part] = BrotliDecoder.TryDecompress(parts[part].Span, plain.AsSpan(start, end - start), out var written) && written == end - start;
        });
        return isWhole.All(whole => whole) ? plain : null;
    }

    private static (int Start, int End) PartOf(int length, int part) => ((int)((long)length * part / Parts), (int)((long)length * (part + 1) / Parts));

    private static InvalidDataException Fault(string name, string what) =>
        new($"The resource '{name}' {what}; build the program again, or install it again.");
}
