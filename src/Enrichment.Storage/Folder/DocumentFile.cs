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
        ReadAll(file, StoredDocument.MaxBytes) is { } content
            ? CreateDocument(file, content)
            : new StoredDocument(NoMetadata, ComputeETag(file), GetLastModified(file), file.Length));

    /// <summary>
    /// Reads the document at <paramref name="path"/>; null if it does not exist, or if it has more than <paramref name="maxBytes"/>.
    /// </summary>
    public static StoredContent? Read(string path, long maxBytes) => Open(path, file =>
        ReadAll(file, Math.Min(maxBytes, StoredDocument.MaxBytes)) is { } content
            ? new StoredContent(CreateDocument(file, content), content)
            : null);

    /// <summary>Reads the content of the document at <paramref name="path"/>; null if it does not exist or is too large.</summary>
    public static byte[]? Read(string path) => Open(path, file => ReadAll(file, StoredDocument.MaxBytes));

    /// <summary>Writes a document if the existing one has the ETag <paramref name="replaces"/>; otherwise returns false.</summary>
    public static bool TryWrite(string path, ReadOnlySpan<byte> content, string? replaces)
    {
        if (FindETag(path) != replaces) return false;
        AtomicFile.Write(path, content);
        return true;
    }

    /// <summary>Writes a document and replaces any existing one.</summary>
    /// <returns>True.</returns>
    public static bool Write(string path, ReadOnlySpan<byte> content)
    {
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

    private static StoredDocument CreateDocument(FileStream file, byte[] content)
    {
        using var stream = new MemoryStream(content);
        var metadata = DocumentMetadataReader.Read(content) ?? NoMetadata;
        return new StoredDocument(metadata, ComputeETag(stream), GetLastModified(file), content.Length);
    }

    private static DateTimeOffset GetLastModified(FileStream file) => new(File.GetLastWriteTimeUtc(file.SafeFileHandle), TimeSpan.Zero);

    private static byte[]? ReadAll(FileStream file, long maxBytes)
    {
        if (file.Length > maxBytes) return null;
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
