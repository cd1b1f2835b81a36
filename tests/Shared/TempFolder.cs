using Enrichment.Storage.Folder;

namespace Enrichment.Shared;

/// <summary>A folder of one test's own, gone with it.</summary>
internal sealed class TempFolder : IDisposable
{
    // Without links on the way, so that tests can compare paths.
    public string Path { get; } = RealPath.Resolve(Directory.CreateTempSubdirectory("enrich-").FullName);

    public string this[string relative] => System.IO.Path.Join(Path, relative);

    /// <summary>Writes a file, and the folders it lies in.</summary>
    public string Write(string relative, string content = "Nothing happened in Oslo today.") => Write(relative, System.Text.Encoding.UTF8.GetBytes(content));

    public string Write(string relative, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllBytes(this[relative], content);
        return this[relative];
    }

    /// <summary>The files below a folder, relative to it, in order; none where it is missing.</summary>
    public IReadOnlyList<string> FilesIn(string relative) => !Directory.Exists(this[relative]) ? [] :
        [.. Directory.EnumerateFiles(this[relative], "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(this[relative], file)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
