using System.Text;

namespace Enrichment.Documents.Tests.Pdf;

/// <summary>Writes the objects of a PDF, so that a test can break the rules.</summary>
internal sealed class RawPdf
{
    private readonly List<byte> _file = [];
    private readonly List<int> _offsets = [];

    /// <summary>Starts a file.</summary>
    public RawPdf() => Write("%PDF-1.7\n");

    /// <summary>Adds an object. The first has the number 1.</summary>
    public void Add(string content)
    {
        Start();
        Write(content + "\nendobj\n");
    }

    /// <summary>Adds an object with a stream.</summary>
    public void AddStream(string dictionary, byte[] content)
    {
        Start();
        Write($"<<{dictionary}/Length {content.Length}>>\nstream\n");
        _file.AddRange(content);
        Write("\nendstream\nendobj\n");
    }

    /// <summary>Ends the file. The object 1 is the catalog.</summary>
    public byte[] Build(string trailer = "")
    {
        var start = _file.Count;
        Write($"xref\n0 {_offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in _offsets) Write($"{offset:D10} 00000 n \n");
        Write($"trailer\n<</Size {_offsets.Count + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n");
        return [.. _file];
    }

    private void Start()
    {
        _offsets.Add(_file.Count);
        Write($"{_offsets.Count} 0 obj\n");
    }

    private void Write(string text) => _file.AddRange(Encoding.ASCII.GetBytes(text));
}
