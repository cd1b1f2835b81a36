namespace Enrichment.Storage.Folder;

/// <summary>Files that one holder at a time has open. The operating system closes them with the process, however it ends.</summary>
internal static class LockFile
{
    /// <summary>Opens <paramref name="path"/>, and makes it where it is missing; null where another has it open.</summary>
    /// <exception cref="IOException">It cannot be opened, for another reason.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException fault) when (IsTaken(fault))
        {
            return null;
        }
    }

    // ERROR_SHARING_VIOLATION, and EWOULDBLOCK as macOS and Linux number it.
    private static bool IsTaken(IOException fault) =>
        fault.HResult == (OperatingSystem.IsWindows() ? unchecked((int)0x80070020) : OperatingSystem.IsMacOS() ? 35 : 11);
}
