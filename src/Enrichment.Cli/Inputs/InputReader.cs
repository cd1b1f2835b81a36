using Enrichment.Articles;

namespace Enrichment.Cli.Inputs;

/// <summary>Reads an article's bytes.</summary>
internal static class InputReader
{
    // One byte more than an article may have: enough for the pipeline to see that it is too large.
    private const int Limit = ArticleReader.MaxBytes + 1;

    /// <summary>The bytes of <paramref name="input"/>, or as many of them as show that they are too many.</summary>
    /// <exception cref="ArticleException">It cannot be read, is no ordinary file, or is a link that leads out of its folder.</exception>
    public static async Task<byte[]> ReadAsync(ArticleInput input, CancellationToken cancellationToken)
    {
        try
        {
            if (input.Path is null) return await ReadStandardInputAsync(cancellationToken);
            await using var file = Open(RealFileOf(input.Path, input.Folder));
            return await ReadUpToLimitAsync(file, cancellationToken);
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

    // A read of a terminal or pipe cannot be cancelled, only left behind.
    private static async Task<byte[]> ReadStandardInputAsync(CancellationToken cancellationToken)
    {
        await using var stream = Console.OpenStandardInput();
        return await Task.Run(() => ReadUpToLimitAsync(stream, cancellationToken), cancellationToken).WaitAsync(cancellationToken);
    }

    private static async Task<byte[]> ReadUpToLimitAsync(Stream stream, CancellationToken cancellationToken)
    {
        var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (content.Length < Limit)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, Limit - content.Length)), cancellationToken);
            if (read == 0) break;
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    private static ArticleException Unreadable(string message) => new(FaultCode.Unreadable, message);
}
