using System.Text;
using Enrichment.Export.Tables;

namespace Enrichment.Export.Xlsx;

/// <summary>The rows of a sheet, in a scratch file until the sheet is written.</summary>
/// <param name="stream">The file, which its output deletes.</param>
internal sealed class RowScratch(Stream stream) : IDisposable
{
    // The writer encodes text as it is. Cells are cleaned when they are written.
    private readonly BinaryWriter _writer = new(stream, new UTF8Encoding(), leaveOpen: true);

    /// <summary>Adds a row.</summary>
    public void Add(IReadOnlyList<object?> row)
    {
        _writer.Write(row.Count);
        foreach (var value in row) Write(value);
    }

    /// <summary>Reads the rows in order. Their values are strings, <see cref="int"/>, <see cref="double"/> and null.</summary>
    public IEnumerable<IReadOnlyList<object?>> Read()
    {
        _writer.Flush();
        stream.Position = 0;
        using var reader = new BinaryReader(stream, new UTF8Encoding(), leaveOpen: true);
        while (stream.Position < stream.Length)
        {
            var row = new object?[reader.ReadInt32()];
            for (var index = 0; index < row.Length; index++) row[index] = ReadValue(reader);
            yield return row;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private void Write(object? value)
    {
        switch (value)
        {
            case null: _writer.Write('-'); break;
            case int number: _writer.Write('i'); _writer.Write(number); break;
            case double number: _writer.Write('d'); _writer.Write(number); break;
            case IEnumerable<string> list: _writer.Write('s'); _writer.Write(string.Join(ExportTables.ListSeparator, list)); break;
            default: _writer.Write('s'); _writer.Write((string)value); break;
        }
    }

    private static object? ReadValue(BinaryReader reader) => reader.ReadChar() switch
    {
        'i' => reader.ReadInt32(),
        'd' => reader.ReadDouble(),
        's' => reader.ReadString(),
        _ => null,
    };
}
