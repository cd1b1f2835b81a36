using System.Formats.Tar;

namespace Enrichment.Storage.Folder;

/// <summary>Distinguishes regular files from pipes, sockets and devices.</summary>
internal static class FileKind
{
    /// <summary>Returns whether <paramref name="path"/>, which must not be a link, is a regular file. Other kinds are not opened.</summary>
    /// <exception cref="FileNotFoundException">The path does not exist.</exception>
    public static bool IsRegular(string path)
    {
        var file = new FileInfo(path);
        // Pipes and devices have no size. Only an empty file needs another check.
        return file.Length > 0 || OperatingSystem.IsWindows() || IsRegularInTar(path);
    }

    // In .NET, only the tar writer distinguishes the kinds on Unix. For an empty file it copies nothing.
    private static bool IsRegularInTar(string path)
    {
        try
        {
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, leaveOpen: true)) writer.WriteEntry(path, "entry");
            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile;
        }
        catch (UnauthorizedAccessException)
        {
            // Only regular files are opened.
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
