using System.Buffers;
using System.IO.Compression;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Pdf;

/// <summary>The sizes to which compressed streams expand. Nothing is kept, so that a bomb needs no memory.</summary>
internal static class ExpandedSize
{
    private const int BufferBytes = 64 * 1024;
    private const int FlateHeaderBytes = 2;
    private const int HighestByte = 255;
    private const int LzwClear = 256;
    private const int LzwEnd = 257;
    private const int LzwMostCodes = 4096;

    /// <summary>The size of a stream that does not become larger.</summary>
    public static long Find(ReadOnlyMemory<byte> input, long limit) => input.Length;

    /// <summary>The largest size of a stream in ASCII85. A "z" is four bytes.</summary>
    public static long FindAscii85(ReadOnlyMemory<byte> input, long limit)
    {
        var zeros = input.Span.Count((byte)'z');
        return (zeros * 4L) + input.Length - zeros;
    }

    /// <summary>The size of a stream that is compressed with zlib. The part before an error counts.</summary>
    public static long FindFlate(ReadOnlyMemory<byte> input, long limit)
    {
        if (input.Length <= FlateHeaderBytes) return 0;
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        var size = 0L;
        try
        {
            using var stream = new DeflateStream(ContentStream.Open(input[FlateHeaderBytes..]), CompressionMode.Decompress);
            for (int read; size <= limit && (read = stream.Read(buffer)) > 0;) size += read;
        }
        catch (InvalidDataException)
        {
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return size;
    }

    /// <summary>
    /// The size of a stream of runs: a length up to 127 and that many bytes and one, or a length and one byte that is repeated.
    /// </summary>
    public static long FindRunLength(ReadOnlyMemory<byte> input, long limit)
    {
        var bytes = input.Span;
        var size = 0L;
        for (var at = 0; at < bytes.Length && bytes[at] != 128 && size <= limit;)
        {
            var length = bytes[at];
            size += length < 128 ? length + 1 : 257 - length;
            at += length < 128 ? length + 2 : 2;
        }

        return size;
    }

    /// <summary>
    /// The size of a stream that is compressed with LZW: codes of 9 to 12 bits, of which each stands for a sequence of bytes.
    /// </summary>
    public static long FindLzw(ReadOnlyMemory<byte> input, long limit)
    {
        var lengths = new int[LzwMostCodes];
        Array.Fill(lengths, 1, 0, HighestByte + 1);
        var (next, previous, size, bit, width) = (LzwEnd + 1, -1, 0L, 0L, 9);
        while (bit + width <= input.Length * 8L && size <= limit)
        {
            var code = ReadBits(input.Span, bit, width);
            bit += width;
            if (code == LzwEnd) break;
            if (code == LzwClear)
            {
                (next, previous, width) = (LzwEnd + 1, -1, 9);
                continue;
            }

            // A code that is not yet known is the previous one and one more byte.
            var length = code < next ? lengths[code] : previous + 1;
            size += length;
            if (previous > 0 && next < LzwMostCodes) lengths[next++] = previous + 1;
            previous = length;
            // The width grows one code early in most files. The shorter codes of the others only make the measured size larger.
            width = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
        }

        return size;
    }

    private static int ReadBits(ReadOnlySpan<byte> bytes, long bit, int width)
    {
        var code = 0;
        for (var at = bit; at < bit + width; at++) code = (code << 1) | ((bytes[(int)(at / 8)] >> (int)(7 - (at % 8))) & 1);
        return code;
    }
}
