using Enrichment.Storage.Folder;

namespace Enrichment.Shared;

/// <summary>A temporary folder for one test.</summary>
internal sealed class TempFolder : IDisposable
{
    // The path has no links, so that tests can compare paths.
    public string Path { get; } = RealPath.Resolve(Directory.CreateTempSubdirectory("enrich-").FullName);

    public string this[string relative] => System.IO.Path.Join(Path, relative);

    /// <summary>Writes a file and creates its folders.</summary>
    public string Write(string relative, string content = "Nothing happened in Oslo today.") =>
        Write(relative, System.Text.Encoding.UTF8.GetBytes(content));

    public string Write(string relative, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllBytes(this[relative], content);
        return this[relative];
    }

    /// <summary>Lists the files in a folder as relative paths, in order; none if the folder does not exist.</summary>
    public IReadOnlyList<string> FilesIn(string relative) => !Directory.Exists(this[relative]) ? [] :
        [
            .. Directory.EnumerateFiles(this[relative], "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(this[relative], file)).Order(
                StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
