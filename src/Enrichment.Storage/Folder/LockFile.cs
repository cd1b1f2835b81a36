namespace Enrichment.Storage.Folder;

/// <summary>Opens files exclusively. The operating system closes them when the process ends.</summary>
internal static class LockFile
{
    /// <summary>Opens or creates <paramref name="path"/>; null if another holder has it open.</summary>
    /// <exception cref="IOException">The file cannot be opened for another reason.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException error) when (IsTaken(error))
        {
            return null;
        }
    }

    // ERROR_SHARING_VIOLATION on Windows, and EWOULDBLOCK on macOS and Linux.
    private static bool IsTaken(IOException error) =>
        error.HResult == (OperatingSystem.IsWindows() ? unchecked((int)0x80070020) : OperatingSystem.IsMacOS() ? 35 : 11);
}
