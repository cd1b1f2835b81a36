using Enrichment.Corrections;

namespace Enrichment.Cli.Run.Inputs;

/// <summary>The file with the editors' corrections for <c>enrich run</c>.</summary>
internal static class CorrectionsFile
{
    /// <summary>
    /// Finds <c>corrections.csv</c> in the folders and globs of <paramref name="paths"/>, and beside the files; null if there is none.
    /// </summary>
    /// <exception cref="UsageException">There are several.</exception>
    public static string? Find(IEnumerable<string> paths)
    {
        var files = paths.Where(path => path != "-")
            .Select(FindFolder)
            .Select(folder => Path.Join(folder, CorrectionReader.FileName))
            .Where(File.Exists)
            .DistinctBy(Path.GetFullPath)
            .ToList();
        if (files.Count < 2) return files.FirstOrDefault();
        throw new UsageException($"There are several files of corrections: {files[0]} and {files[1]}; choose one with --corrections.");
    }

    /// <summary>Whether the file at <paramref name="path"/> has the name of a file of corrections.</summary>
    public static bool IsNamed(string path) => Path.GetFileName(path).Equals(CorrectionReader.FileName, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the corrections; an empty list if <paramref name="file"/> is null.</summary>
    /// <exception cref="UsageException">The file cannot be read or is not valid.</exception>
    public static CorrectionList Read(string? file)
    {
        if (file is null) return CorrectionList.Empty;
        try
        {
            return CorrectionReader.Read(File.ReadAllBytes(file));
        }
        catch (InvalidCorrectionsException error)
        {
            throw new UsageException($"The corrections in {file} are not valid. {error.Message}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The corrections cannot be read: {error.Message}");
        }
    }

    private static string FindFolder(string path) => path switch
    {
        _ when Directory.Exists(path) => path,
        _ when !File.Exists(path) && GlobPath.IsGlob(path) => GlobPath.Parse(path).Folder,
        _ => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".",
    };
}
