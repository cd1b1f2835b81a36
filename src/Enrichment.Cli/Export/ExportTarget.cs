using Enrichment.Export.Output;

namespace Enrichment.Cli.Export;

/// <summary>The place that an export is written to. Until it is complete, files with a part for every article are not there.</summary>
internal abstract class ExportTarget : IExportOutput, IDisposable
{
    private readonly List<Stream> _scratch = [];

    /// <summary>The folder, for messages; null for standard output.</summary>
    public abstract string? Place { get; }

    /// <summary>Whether an error when writing means that the reader of standard output has closed it (<c>| head -1</c>).</summary>
    public virtual bool ReaderIsGone => false;

    /// <summary>The folder for scratch files.</summary>
    protected abstract string ScratchFolder { get; }

    /// <inheritdoc/>
    public abstract Stream Open(string file);

    /// <inheritdoc/>
    public abstract void Write(string article, string extension, ReadOnlySpan<byte> content);

    /// <summary>Makes the files visible, after everything was written.</summary>
    public abstract void Complete();

    /// <inheritdoc/>
    public Stream OpenScratch()
    {
        Directory.CreateDirectory(ScratchFolder);
        var path = Path.Join(ScratchFolder, TemporaryName.Create());
        var stream = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
            BufferSize = TemporaryName.BufferBytes,
        });
        _scratch.Add(stream);
        return stream;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var stream in _scratch) stream.Dispose();
        DisposeFiles();
    }

    /// <summary>Closes the files, and deletes those that are not complete.</summary>
    protected abstract void DisposeFiles();
}
