using Enrichment.Articles;
using Microsoft.Win32.SafeHandles;

namespace Enrichment.Cli.Run;

/// <summary>Standard output for programs: bytes, nothing added.</summary>
internal sealed class JsonLinesOutput : IDisposable
{
    private readonly Stream _stream = Open();

    /// <summary>Writes <paramref name="line"/>; false where nobody reads any more (<c>| head -1</c>).</summary>
    /// <exception cref="ArticleException">It cannot be written: a full disk, for one.</exception>
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
        catch (IOException fault)
        {
            throw new ArticleException(FaultCode.Unwritable, $"Standard output cannot be written: {fault.Message}");
        }
    }

    public void Dispose() => _stream.Dispose();

    // The console's stream keeps silent when a pipe's reader has gone, so a pipe is written to directly. A file is not:
    // FileStream would keep a position of its own there, and write over what others put into the same file.
    private static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var direct = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return direct.CanSeek ? Console.OpenStandardOutput() : direct;
    }
}
