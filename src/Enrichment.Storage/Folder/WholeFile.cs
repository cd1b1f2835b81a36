namespace Enrichment.Storage.Folder;

/// <summary>Writes files that are there whole or not at all.</summary>
public static class WholeFile
{
    // What Path.GetRandomFileName gives, between "." and ".tmp".
    private const string TemporaryPattern = ".????????.???.tmp";

    /// <summary>Writes <paramref name="content"/> to a temporary name beside <paramref name="path"/> and renames it.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Its folder may not be made.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Join(folder, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            // The temporary name is nobody's business, and different every time.
            throw new IOException(fault.Message.Replace(temporary, path, StringComparison.Ordinal), fault);
        }
    }

    /// <summary>Deletes the temporary files below <paramref name="folder"/> that a killed process left before <paramref name="time"/>.</summary>
    public static void ClearAway(string folder, DateTimeOffset time)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles(TemporaryPattern, options).Where(file => file.LastWriteTimeUtc < time.UtcDateTime)) TryDelete(file);
    }

    private static void TryDelete(FileInfo file)
    {
        try
        {
            file.Delete();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It stays until the next time; nothing reads it.
        }
    }
}
