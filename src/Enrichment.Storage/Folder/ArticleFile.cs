using Enrichment.Articles;
using Enrichment.Articles.Reading;

namespace Enrichment.Storage.Folder;

/// <summary>Reads articles from regular files.</summary>
public static class ArticleFile
{
    // One byte more than the maximum shows that an article is too large.
    private const int Limit = ArticleReader.MaxBytes + 1;

    /// <summary>Reads a file. If the article is too large, reads only one byte more than the maximum.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="folder">The folder that must contain the file, after links are resolved; null if there is no restriction.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArticleException">
    /// The file cannot be read, is not a regular file, or is a link to a place outside its folder.
    /// </exception>
    public static async Task<byte[]> ReadAsync(string path, string? folder, CancellationToken cancellationToken)
    {
        try
        {
            var file = Open(ResolveFile(path, folder));
            await using (file.ConfigureAwait(false)) return await ReadAsync(file, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw CreateUnreadable("The file does not exist; check the path.");
        }
        catch (UnauthorizedAccessException)
        {
            throw CreateUnreadable("Access to the file is denied; check its permissions.");
        }
        catch (IOException error)
        {
            throw CreateUnreadable($"The file cannot be read: {error.Message}");
        }
    }

    /// <summary>Reads a stream. If the article is too large, reads only one byte more than the maximum.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (content.Length < Limit)
        {
            var count = (int)Math.Min(buffer.Length, Limit - content.Length);
            var read = await stream.ReadAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
            if (read == 0) break;
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    private static string ResolveFile(string path, string? folder)
    {
        var real = RealPath.Resolve(path);
        if (folder is not null && !RealPath.IsWithin(real, RealPath.Resolve(folder)))
        {
            const string Message =
                "The file is a link to a place outside its folder; replace it with a copy, or name the file that it links to.";
            throw new ArticleException(ErrorCode.InvalidName, Message);
        }

        if (Directory.Exists(real)) throw CreateUnreadable("This is a folder and not a file; rename it, or name the files in it.");
        // A dangling link, or a link such as /dev/fd/63, whose target is "pipe:[4711]".
        if (!Path.Exists(real) && File.Exists(path))
        {
            throw CreateUnreadable(
                "The target of this link does not exist; replace the link with the file, or pass the content on standard input.");
        }

        return real;
    }

    // Opening a pipe would block until there is a writer, and a device can be endless. Neither is opened.
    private static FileStream Open(string path)
    {
        if (!FileKind.IsRegular(path))
        {
            throw CreateUnreadable(
                "This is a pipe, a socket or a device and not a regular file; write its content to a file, or pass it on standard input.");
        }

        return new FileStream(path, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0 });
    }

    private static ArticleException CreateUnreadable(string message) => new(ErrorCode.Unreadable, message);
}
