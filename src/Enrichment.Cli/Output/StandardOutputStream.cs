using Microsoft.Win32.SafeHandles;

namespace Enrichment.Cli.Output;

/// <summary>Opens standard output for bytes.</summary>
internal static class StandardOutputStream
{
    /// <summary>Opens it. The stream can be disposed; standard output stays open.</summary>
    public static Stream Open()
    {
        // The console stream hides that the reader of a pipe has closed it, so pipes are written to directly. Files are not: a FileStream
        // has its own position and would overwrite the output of other processes to the same file.
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var direct = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return direct.CanSeek ? Console.OpenStandardOutput() : direct;
    }

    /// <summary>Whether a stream that <see cref="Open"/> returned is a pipe: an error means that its reader has closed it.</summary>
    public static bool IsPipe(Stream stream) => stream is FileStream;
}
