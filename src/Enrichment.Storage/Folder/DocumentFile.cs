using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Folder;

/// <summary>The files that documents lie in. Whoever writes or deletes sees to it that nobody else does.</summary>
internal static class DocumentFile
{
    private const int ETagLength = 32;

    // What is no whole JSON document is nobody's work: it is made anew.
    private static readonly DocumentStamp NoStamp = new("", "", "");

    /// <summary>What is known of the document at <paramref name="path"/>; null where there is none.</summary>
    public static StoredDocument? Find(string path) =>
        Load(path) is var (content, lastModified) ? new StoredDocument(StampReader.Read(content) ?? NoStamp, ETagOf(content), lastModified) : null;

    /// <summary>The content of the document at <paramref name="path"/>; null where there is none.</summary>
    public static byte[]? Read(string path) => Load(path)?.Content;

    /// <summary>Writes a document in place of the one with the ETag <paramref name="replaces"/>; false where that is not what is there.</summary>
    public static bool TryWrite(string path, ReadOnlySpan<byte> content, string? replaces)
    {
        if (CurrentETag(path) != replaces) return false;
        WholeFile.Write(path, content);
        return true;
    }

    /// <summary>Deletes a document, and the folders up to <paramref name="root"/> that are empty then; false where it has an ETag other than <paramref name="eTag"/>.</summary>
    public static bool TryDelete(string path, string? eTag, string root)
    {
        if (CurrentETag(path) is not { } current) return true;
        if (eTag is not null && eTag != current) return false;
        File.Delete(path);
        var folder = Path.GetDirectoryName(path)!;
        while (folder != root && TryDeleteEmpty(folder)) folder = Path.GetDirectoryName(folder)!;
        return true;
    }

    private static bool TryDeleteEmpty(string folder)
    {
        try
        {
            Directory.Delete(folder);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string? CurrentETag(string path) => Load(path) is var (content, _) ? ETagOf(content) : null;

    // Clocks of file systems are coarse: two versions may share a time and a length, but no content.
    private static string ETagOf(ReadOnlySpan<byte> content) => EnrichmentPipeline.HashOf(content)[..ETagLength];

    private static (byte[] Content, DateTimeOffset LastModified)? Load(string path)
    {
        if (!File.Exists(path)) return null;
        try
        {
            using var file = new FileStream(path, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0 });
            var content = new byte[file.Length];
            file.ReadExactly(content);
            return (content, new DateTimeOffset(File.GetLastWriteTimeUtc(file.SafeFileHandle), TimeSpan.Zero));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
