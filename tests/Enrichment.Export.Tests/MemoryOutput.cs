using System.Text;
using Enrichment.Export.Output;

namespace Enrichment.Export.Tests;

/// <summary>An output that keeps its files in memory.</summary>
internal sealed class MemoryOutput : IExportOutput
{
    private readonly Dictionary<string, MemoryStream> _files = [];

    /// <summary>The names of all files, in order.</summary>
    public IReadOnlyList<string> Names => [.. _files.Keys.Order(StringComparer.Ordinal)];

    public byte[] this[string file] => _files[file].ToArray();

    public string GetText(string file) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(this[file]);

    /// <summary>The lines of a file, each of which must end in a line feed.</summary>
    public IReadOnlyList<string> GetLines(string file)
    {
        var text = GetText(file);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return text[..^1].Split('\n');
    }

    public Stream Open(string file)
    {
        _files.Add(file, new MemoryStream());
        return _files[file];
    }

    public Stream OpenScratch() => new MemoryStream();

    public void Write(string article, string extension, ReadOnlySpan<byte> content) =>
        _files.Add(article + extension, new MemoryStream(content.ToArray()));
}
