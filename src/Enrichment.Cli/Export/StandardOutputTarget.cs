using Enrichment.Cli.Output;

namespace Enrichment.Cli.Export;

/// <summary>Standard output, for one of the files of a format, or for the files of all articles one after the other.</summary>
/// <param name="selected">The file; null for the files of the articles.</param>
internal sealed class StandardOutputTarget(string? selected) : ExportTarget
{
    private readonly Stream _standardOutput = StandardOutputStream.Open();
    private BufferedStream? _buffer;

    /// <inheritdoc/>
    public override string? Place => null;

    /// <inheritdoc/>
    public override bool ReaderIsGone => StandardOutputStream.IsPipe(_standardOutput);

    /// <inheritdoc/>
    protected override string ScratchFolder => Path.GetTempPath();

    private BufferedStream Buffer => _buffer ??= new BufferedStream(_standardOutput, TemporaryName.BufferBytes);

    /// <inheritdoc/>
    public override Stream Open(string file) => file == selected ? Buffer : Stream.Null;

    /// <inheritdoc/>
    public override void Write(string article, string extension, ReadOnlySpan<byte> content)
    {
        if (selected is null) Buffer.Write(content);
    }

    /// <inheritdoc/>
    public override void Complete() => _buffer?.Flush();

    // What is in the buffer belongs to an export that is not complete.
    /// <inheritdoc/>
    protected override void DisposeFiles() => _standardOutput.Dispose();
}
