namespace Enrichment.Cli.Run.Inputs;

/// <summary>Splits a file into lines of bytes.</summary>
internal static class FileLines
{
    private const int BufferBytes = 1024 * 1024;

    /// <summary>The lines of <paramref name="file"/>, each with its offset and without its line feed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="maxBytes">Of a longer line, only the length is returned.</param>
    public static IEnumerable<(long Offset, long Length, ReadOnlyMemory<byte> Bytes)> Read(Stream file, int maxBytes)
    {
        var (buffer, line) = (new byte[BufferBytes], new MemoryStream());
        var (offset, length) = (0L, 0L);
        for (int read; (read = file.Read(buffer)) > 0;)
        {
            for (var start = 0; start < read;)
            {
                var end = Array.IndexOf(buffer, (byte)'\n', start, read - start);
                var count = (end < 0 ? read : end) - start;
                length += count;
                if (length <= maxBytes) line.Write(buffer, start, count);
                start += count + 1;
                if (end < 0) continue;
                yield return (offset, length, length <= maxBytes ? line.ToArray() : default);
                (offset, length) = (offset + length + 1, 0);
                line.SetLength(0);
            }
        }

        if (length > 0) yield return (offset, length, length <= maxBytes ? line.ToArray() : default);
    }
}
