using Enrichment.Articles;
using Microsoft.Win32.SafeHandles;

namespace Enrichment.Cli.Run;

/// <summary>Standard output for JSON Lines.</summary>
internal sealed class JsonLinesOutput : IDisposable
{
    private readonly Stream _stream = Open();

    /// <summary>Writes <paramref name="line"/>; false if the reader has closed the pipe (<c>| head -1</c>).</summary>
    /// <exception cref="ArticleException">The line cannot be written, for example because the disk is full.</exception>
    public bool TryWrite(ReadOnlySpan<byte> line)
    {
        try
        {
            _stream.Write(line);
            return true;
        }
        catch (IOException) when (_stream is FileStream)
        {
            return false;
        }
        catch (IOException error)
        {
            throw new ArticleException(ErrorCode.Unwritable, $"Standard output cannot be written: {error.Message}");
        }
    }

    public void Dispose() => _stream.Dispose();

    // The console stream hides that the reader of a pipe has closed it, so pipes are written to directly. Files are not: a FileStream
    // has its own position and would overwrite the output of other processes to the same file.
    private static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var direct = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return direct.CanSeek ? Console.OpenStandardOutput() : direct;
    }
}
