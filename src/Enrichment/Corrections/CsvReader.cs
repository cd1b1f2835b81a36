using System.Text;

namespace Enrichment.Corrections;

/// <summary>
/// Reads CSV (RFC 4180), with commas, semicolons or tabs between the fields: the one that is most frequent in the first line. Empty lines
/// are skipped.
/// </summary>
internal sealed class CsvReader
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    private readonly string _text;
    private readonly char _delimiter;
    private int _at;
    private int _line = 1;

    private CsvReader(string text)
    {
        _text = text;
        var header = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length).ToString();
        _delimiter = Delimiters.MaxBy(delimiter => header.Count(character => character == delimiter));
    }

    /// <summary>The rows of <paramref name="text"/>.</summary>
    /// <exception cref="InvalidCorrectionsException">Quotation marks are not paired.</exception>
    public static IEnumerable<CsvRow> Read(string text)
    {
        var reader = new CsvReader(text);
        while (reader._at < text.Length)
        {
            if (reader.ReadRow() is { } row) yield return row;
        }
    }

    private CsvRow? ReadRow()
    {
        var line = _line;
        var fields = new List<string>();
        do fields.Add(ReadField());
        while (Skip(_delimiter));
        SkipLineBreak();
        return fields is [""] ? null : new CsvRow(line, fields);
    }

    private string ReadField()
    {
        if (_at < _text.Length && _text[_at] == '"') return ReadQuoted();
        var length = _text.AsSpan(_at).IndexOfAny(_delimiter, '\r', '\n');
        var field = length < 0 ? _text[_at..] : _text.Substring(_at, length);
        _at += field.Length;
        return field.Trim();
    }

    private string ReadQuoted()
    {
        var (field, start) = (new StringBuilder(), _line);
        for (_at++; _at < _text.Length; _at++)
        {
            if (_text[_at] == '"' && !IsMark(++_at)) return EndQuoted(field);
            if (_text[_at] == '\n') _line++;
            field.Append(_text[_at]);
        }

        throw new InvalidCorrectionsException($"Line {start}: a quotation mark is not closed; write a second one at the end of the field.");
    }

    private string EndQuoted(StringBuilder field)
    {
        if (_at == _text.Length || _text[_at] == _delimiter || _text[_at] is '\r' or '\n') return field.ToString().Trim();
        throw new InvalidCorrectionsException(
            $"Line {_line}: there is text after a quoted field; write two quotation marks for one inside a field.");
    }

    private bool IsMark(int at) => at < _text.Length && _text[at] == '"';

    private bool Skip(char character)
    {
        if (_at >= _text.Length || _text[_at] != character) return false;
        _at++;
        return true;
    }

    private void SkipLineBreak()
    {
        var skipped = Skip('\r');
        if (Skip('\n') || skipped) _line++;
    }
}
