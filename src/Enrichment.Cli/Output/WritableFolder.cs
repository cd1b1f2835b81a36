namespace Enrichment.Cli.Output;

/// <summary>Checks folders on the command line that files are written to.</summary>
internal static class WritableFolder
{
    /// <summary>Checks that <paramref name="folder"/>, which need not exist, is no file and not inside one.</summary>
    /// <param name="option">The option that names it, for the message.</param>
    /// <param name="folder">The folder.</param>
    /// <exception cref="UsageException">A file has its path.</exception>
    public static void RejectFile(string option, string folder)
    {
        for (var path = Path.GetFullPath(folder); path is not null; path = Path.GetDirectoryName(path))
        {
            if (File.Exists(path)) throw CreateError(option, path == Path.GetFullPath(folder) ? folder : path);
            if (Directory.Exists(path)) return;
        }
    }

    private static UsageException CreateError(string option, string file) =>
        new($"A folder is needed for the files, and '{file}' is a file; choose another with {option}.");
}
