using Enrichment.Articles;

namespace Enrichment.Storage.Folder;

/// <summary>Reads the bytes of articles that lie in files, and of nothing that only looks like a file.</summary>
public static class ArticleFile
{
    // One byte more than an article may have: enough to see that it is too large.
    private const int Limit = ArticleReader.MaxBytes + 1;

    /// <summary>The bytes of a file; of one that is too large no more are read than show it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="folder">The folder it must not lie outside of, even if it is a link; null where it may lie anywhere.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArticleException">It cannot be read, is no ordinary file, or is a link that leads out of its folder.</exception>
    public static async Task<byte[]> ReadAsync(string path, string? folder, CancellationToken cancellationToken)
    {
        try
        {
            var file = Open(RealFileOf(path, folder));
            await using (file.ConfigureAwait(false)) return await ReadAsync(file, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Unreadable("The file is gone; check the path.");
        }
        catch (UnauthorizedAccessException)
        {
            throw Unreadable("The file may not be read; check its permissions.");
        }
        catch (IOException fault)
        {
            throw Unreadable($"The file cannot be read: {fault.Message}");
        }
    }

    /// <summary>The bytes of <paramref name="stream"/>, at most one more than an article may have.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (content.Length < Limit)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, Limit - content.Length)), cancellationToken).ConfigureAwait(false);
            if (read == 0) break;
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    private static string RealFileOf(string path, string? folder)
    {
        var real = RealPath.Of(path);
        if (folder is not null && !RealPath.IsWithin(real, RealPath.Of(folder)))
            throw new ArticleException(FaultCode.InvalidName, "The file is a link that climbs out of its folder; put a copy in its place, or name the file it leads to.");
        if (Directory.Exists(real)) throw Unreadable("This is a folder, not a file; rename it, or give what is in it.");
        // A dangling link; or /dev/fd/63, which leads to "pipe:[4711]".
        if (!Path.Exists(real) && File.Exists(path)) throw Unreadable("This link leads to no file; put the file in its place, or pass its content on standard input.");
        return real;
    }

    // A pipe would keep us waiting for a writer, a device could go on for ever: neither is opened.
    private static FileStream Open(string path)
    {
        if (!FileKind.IsRegular(path)) throw Unreadable("This is no ordinary file but a pipe, a socket or a device; put its content into a file, or pass it on standard input.");
        return new FileStream(path, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0 });
    }

    private static ArticleException Unreadable(string message) => new(FaultCode.Unreadable, message);
}
