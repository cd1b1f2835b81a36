using Spectre.Console;
using Spectre.Console.Rendering;

namespace Enrichment.Cli.Output;

/// <summary>
/// Writes a paragraph in lines of a width, with a hanging indent. A word that is wider than a line is broken between characters. Text must
/// be safe for a terminal.
/// </summary>
internal sealed class WrappedText
{
    private const int MinWidth = 10;

    private readonly string _indent;
    private readonly int _width;
    private readonly List<Segment> _segments = [];
    private int _column;
    private bool _isLineEmpty = true;

    private WrappedText(string first, int indent, int width)
    {
        (_indent, _width) = (new string(' ', indent), Math.Max(indent + MinWidth, width));
        _segments.Add(new Segment(CellWidth.PadEnd(first, indent)));
        _column = Math.Max(indent, CellWidth.Measure(first));
    }

    /// <summary>Writes a paragraph, with a line break at its end.</summary>
    /// <param name="first">The start of the first line, in its indent.</param>
    /// <param name="indent">The indent of all lines, in columns.</param>
    /// <param name="width">The width of the lines with their indent, in columns.</param>
    /// <param name="texts">The texts of the paragraph and their styles.</param>
    public static IReadOnlyList<Segment> Write(string first, int indent, int width, IEnumerable<(string Text, Style Style)> texts)
    {
        var paragraph = new WrappedText(first, indent, width);
        var hasSpace = false;
        foreach (var (text, style) in texts)
        {
            foreach (var word in text.Split(' '))
            {
                if (hasSpace) paragraph.AddSpace(CellWidth.Measure(word), style);
                paragraph.AddWord(word, style);
                hasSpace = true;
            }

            hasSpace = false;
        }

        paragraph._segments.Add(Segment.LineBreak);
        return paragraph._segments;
    }

    // A space at the end of a line becomes the line break.
    private void AddSpace(int next, Style style)
    {
        if (_isLineEmpty) return;
        if (_column + 1 + Math.Min(next, _width - _indent.Length) > _width) BreakLine();
        else Append(" ", 1, style);
    }

    private void AddWord(string word, Style style)
    {
        var width = CellWidth.Measure(word);
        if (_column + width <= _width)
        {
            Append(word, width, style);
            return;
        }

        if (width <= _width - _indent.Length && !_isLineEmpty)
        {
            BreakLine();
            Append(word, width, style);
            return;
        }

        foreach (var character in CellWidth.GetCharacters(word))
        {
            var columns = CellWidth.Measure(character);
            if (_column + columns > _width && !_isLineEmpty) BreakLine();
            Append(character, columns, style);
        }
    }

    private void Append(string text, int width, Style style)
    {
        if (text == "") return;
        _segments.Add(new Segment(text, style));
        _column += width;
        _isLineEmpty = false;
    }

    private void BreakLine()
    {
        if (_segments[^1].Text == " ") _segments.RemoveAt(_segments.Count - 1);
        _segments.Add(Segment.LineBreak);
        _segments.Add(new Segment(_indent));
        (_column, _isLineEmpty) = (_indent.Length, true);
    }
}
