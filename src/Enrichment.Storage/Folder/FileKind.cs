using System.Formats.Tar;

namespace Enrichment.Storage.Folder;

/// <summary>Tells files from what only looks like one.</summary>
internal static class FileKind
{
    /// <summary>Whether <paramref name="path"/>, no link, is an ordinary file; told without opening it unless it is.</summary>
    /// <exception cref="FileNotFoundException">There is nothing there.</exception>
    public static bool IsRegular(string path)
    {
        var file = new FileInfo(path);
        // What has a size is a file; pipes and devices have none, like an empty file.
        return file.Length > 0 || OperatingSystem.IsWindows() || IsRegularInTar(path);
    }

    // Of all of .NET only the tar writer tells the kinds apart on Unix; for an empty file it has nothing to copy.
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
            // Only ordinary files are opened.
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
