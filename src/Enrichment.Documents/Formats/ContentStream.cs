using System.Runtime.InteropServices;

namespace Enrichment.Documents.Formats;

/// <summary>Content as a stream, for libraries that read no memory.</summary>
internal static class ContentStream
{
    /// <summary>Opens <paramref name="content"/> for reading, without a copy if it is an array.</summary>
    public static MemoryStream Open(ReadOnlyMemory<byte> content) => MemoryMarshal.TryGetArray(content, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(content.ToArray(), writable: false);
}
