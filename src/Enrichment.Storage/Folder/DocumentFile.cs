using System.Security.Cryptography;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Folder;

/// <summary>Reads and writes the files of documents. Callers must hold the lock to write or delete.</summary>
internal static class DocumentFile
{
    private const int ETagLength = 32;

    // The metadata of a file that is too large or not a complete JSON document. The pipeline replaces such a file.
    private static readonly DocumentMetadata NoMetadata = new("", "", "");

    /// <summary>Finds the document at <paramref name="path"/>; null if it does not exist.</summary>
    public static StoredDocument? Find(string path) => Open(path, file =>
    {
        var lastModified = new DateTimeOffset(File.GetLastWriteTimeUtc(file.SafeFileHandle), TimeSpan.Zero);
        if (ReadAll(file) is not { } content) return new StoredDocument(NoMetadata, ComputeETag(file), lastModified);
        using var stream = new MemoryStream(content);
        return new StoredDocument(DocumentMetadataReader.Read(content) ?? NoMetadata, ComputeETag(stream), lastModified);
    });

    /// <summary>Finds the size of the document at <paramref name="path"/> in bytes; null if it does not exist.</summary>
    public static long? FindLength(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : null;

    /// <summary>Reads the content of the document at <paramref name="path"/>; null if it does not exist or is too large.</summary>
    public static byte[]? Read(string path) => Open(path, ReadAll);

    /// <summary>Writes a document if the existing one has the ETag <paramref name="replaces"/>; otherwise returns false.</summary>
    public static bool TryWrite(string path, ReadOnlySpan<byte> content, string? replaces)
    {
        if (FindETag(path) != replaces) return false;
        AtomicFile.Write(path, content);
        return true;
    }

    /// <summary>
    /// Deletes a document and the empty folders up to <paramref name="root"/>; false if it has an ETag other than <paramref name="eTag"/>.
    /// </summary>
    public static bool TryDelete(string path, string? eTag, string root)
    {
        if (FindETag(path) is not { } current) return true;
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
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string? FindETag(string path) => Open(path, ComputeETag);

    // The resolution of file times is low. Two versions can have the same time and length, but not the same content.
    private static string ComputeETag(Stream content) => Convert.ToHexStringLower(SHA256.HashData(content))[..ETagLength];

    private static byte[]? ReadAll(FileStream file)
    {
        if (file.Length > StoredDocument.MaxBytes) return null;
        var content = new byte[file.Length];
        file.ReadExactly(content);
        return content;
    }

    private static T? Open<T>(string path, Func<FileStream, T?> read)
        where T : class
    {
        if (!File.Exists(path)) return null;
        try
        {
            using var file = new FileStream(path, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0 });
            return read(file);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
