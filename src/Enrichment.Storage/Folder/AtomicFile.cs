namespace Enrichment.Storage.Folder;

/// <summary>Writes files atomically.</summary>
public static class AtomicFile
{
    // The names of Path.GetRandomFileName, between "." and ".tmp".
    private const string TemporaryPattern = ".????????.???.tmp";

    /// <summary>
    /// Writes <paramref name="content"/> to a temporary file in the same folder and renames it to <paramref name="path"/>.
    /// </summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be created.</exception>
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
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            // The temporary name would not help the user, and it differs every time.
            throw new IOException(error.Message.Replace(temporary, path, StringComparison.Ordinal), error);
        }
    }

    /// <summary>Deletes the temporary files in <paramref name="folder"/> that are older than <paramref name="time"/>.</summary>
    public static void DeleteStale(string folder, DateTimeOffset time)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.ReparsePoint,
        };
        var files = new DirectoryInfo(folder).EnumerateFiles(TemporaryPattern, options);
        foreach (var file in files.Where(file => file.LastWriteTimeUtc < time.UtcDateTime)) TryDelete(file);
    }

    private static void TryDelete(FileInfo file)
    {
        try
        {
            file.Delete();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The file remains until the next call. Nothing reads it.
        }
    }
}
