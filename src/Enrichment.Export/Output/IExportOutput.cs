namespace Enrichment.Export.Output;

/// <summary>The place that an export is written to: a folder, or standard output. It owns the streams that it opens.</summary>
public interface IExportOutput
{
    /// <summary>Opens a file with a part for every article.</summary>
    /// <param name="file">Its name, one of <see cref="ExportFormat.Files"/>.</param>
    /// <exception cref="IOException">The file cannot be created.</exception>
    Stream Open(string file);

    /// <summary>Opens an empty file that can be written and read, and that is deleted at the end.</summary>
    /// <exception cref="IOException">The file cannot be created.</exception>
    Stream OpenScratch();

    /// <summary>Writes a file of one article.</summary>
    /// <param name="article">The article's name, which is untrusted.</param>
    /// <param name="extension">The extension of the file, with its dot; at most as long as ".json".</param>
    /// <param name="content">The content.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    void Write(string article, string extension, ReadOnlySpan<byte> content);
}
