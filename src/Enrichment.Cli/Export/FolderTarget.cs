using Enrichment.Storage.Folder;

namespace Enrichment.Cli.Export;

/// <summary>A folder. Every file in it is complete or not there.</summary>
/// <param name="folder">The folder, which need not exist.</param>
internal sealed class FolderTarget(string folder) : ExportTarget
{
    private readonly List<(string Temporary, string Path, FileStream Stream)> _files = [];

    /// <inheritdoc/>
    public override string? Place => folder;

    /// <inheritdoc/>
    protected override string ScratchFolder => folder;

    /// <inheritdoc/>
    public override Stream Open(string file)
    {
        Directory.CreateDirectory(folder);
        var temporary = Path.Join(folder, TemporaryName.Create());
        var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, TemporaryName.BufferBytes);
        _files.Add((temporary, Path.Join(folder, file), stream));
        return stream;
    }

    /// <inheritdoc/>
    public override void Write(string article, string extension, ReadOnlySpan<byte> content) =>
        AtomicFile.Write(Path.ChangeExtension(OutputPath.Get(folder, article), extension), content);

    /// <inheritdoc/>
    public override void Complete()
    {
        foreach (var (temporary, path, stream) in _files)
        {
            stream.Dispose();
            File.Move(temporary, path, overwrite: true);
        }

        _files.Clear();
    }

    /// <inheritdoc/>
    protected override void DisposeFiles()
    {
        foreach (var (temporary, _, stream) in _files)
        {
            Close(stream);
            File.Delete(temporary);
        }
    }

    // The last bytes of a file that is deleted need not fit on the disk.
    private static void Close(FileStream stream)
    {
        try
        {
            stream.Dispose();
        }
        catch (IOException)
        {
            // The reason was already reported.
        }
    }
}
