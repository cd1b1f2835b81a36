using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Enrichment.Embedded.Models;

/// <summary>
/// The binary form of a model: four letters, version, length of the content, SHA-256 of what follows, and the content in four parts, each
/// with its length and compressed with Brotli, so that they are decompressed in parallel. All numbers are little-endian.
/// </summary>
/// <param name="letters">What a file of this kind begins with.</param>
/// <param name="version">The version that is written, and the only one that is read.</param>
/// <param name="kind">What to call such a file, as "entity model".</param>
internal sealed class ModelFile(string letters, uint version, string kind)
{
    private const int HeaderLength = 4 + 4 + 4 + 32;
    private const int MaxLength = 64 * 1024 * 1024;
    private const int Parts = 4;

    private readonly byte[] _letters = System.Text.Encoding.ASCII.GetBytes(letters);

    /// <summary>The bytes of the resource <paramref name="name"/> of this assembly.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static byte[] Resource(string name)
    {
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream(name) ?? throw CreateError(name, "is missing");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return file;
    }

    /// <summary>Creates the exception for a model that cannot be used.</summary>
    public static InvalidDataException CreateError(string name, string what) =>
        new($"The resource '{name}' {what}; build the program again, or install it again.");

    /// <summary>The file of <paramref name="content"/>, the same for the same content.</summary>
    public byte[] Write(byte[] content)
    {
        var packed = Pack(content);
        var file = new byte[HeaderLength + packed.Length];
        _letters.CopyTo(file, 0);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), content.Length);
        SHA256.HashData(packed).CopyTo(file.AsSpan(12));
        packed.CopyTo(file.AsSpan(HeaderLength));
        return file;
    }

    /// <summary>The content of <paramref name="file"/>.</summary>
    /// <param name="file">The bytes.</param>
    /// <param name="name">What to call it in an exception.</param>
    /// <exception cref="InvalidDataException">It is of another kind or version, or damaged.</exception>
    public byte[] Read(byte[] file, string name)
    {
        if (file.Length < HeaderLength || !file.AsSpan(0, 4).SequenceEqual(_letters)) throw CreateError(name, $"is no {kind}");
        var found = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(4));
        if (found != version) throw CreateError(name, $"has version {found}, this program needs version {version}");
        var length = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(8));
        var packed = file.AsMemory(HeaderLength);
        var checksum = Task.Run(() => SHA256.HashData(packed.Span));
        var content = length is < 0 or > MaxLength ? null : Unpack(packed, length);
        if (!checksum.GetAwaiter().GetResult().AsSpan().SequenceEqual(file.AsSpan(12, 32)))
            throw CreateError(name, "is damaged: its checksum does not match");
        return content ?? throw CreateError(name, "is damaged: it does not unpack");
    }

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using var writer = new BinaryWriter(packed);
        for (var part = 0; part < Parts; part++)
        {
            var (start, end) = ReadPart(content.Length, part);
            var bytes = new byte[BrotliEncoder.GetMaxCompressedLength(end - start)];
            if (!BrotliEncoder.TryCompress(content.AsSpan(start, end - start), bytes, out var written, quality: 9, window: 24))
                throw new InvalidOperationException("The model could not be packed.");
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
            var size = packed.Length < 4 ? -1 : BinaryPrimitives.ReadInt32LittleEndian(packed.Span);
            if (size < 0 || size > packed.Length - 4) return null;
            part = packed.Slice(4, size);
            packed = packed[(4 + size)..];
        }

        var content = GC.AllocateUninitializedArray<byte>(length);
        var isWhole = new bool[Parts];
        Parallel.For(0, Parts, part =>
        {
            var (start, end) = ReadPart(length, part);
            isWhole[part] = BrotliDecoder.TryDecompress(parts[part].Span, content.AsSpan(start, end - start), out var written)
                && written == end - start;
        });
        return isWhole.All(whole => whole) ? content : null;
    }

    private static (int Start, int End) ReadPart(int length, int part) =>
        ((int)((long)length * part / Parts), (int)((long)length * (part + 1) / Parts));
}
