using System.Text;
using Enrichment.Text;

namespace Enrichment.Bench.Index;

/// <summary>Replaces spans of a text, and moves the spans of annotations with it.</summary>
internal sealed class Substitution
{
    private readonly int[] _offsets;

    /// <summary>Replaces spans.</summary>
    /// <param name="text">The text.</param>
    /// <param name="replacements">The spans, in order, without overlaps, and the text for each.</param>
    public Substitution(string text, IEnumerable<(TextSpan Span, string Text)> replacements)
    {
        var replaced = new StringBuilder(text.Length);
        _offsets = new int[text.Length + 1];
        var position = 0;
        foreach (var (span, substitute) in replacements)
        {
            Copy(text, ref position, span.Offset, replaced);
            for (; position < span.End; position++) _offsets[position] = replaced.Length;
            replaced.Append(substitute);
        }

        Copy(text, ref position, text.Length, replaced);
        _offsets[text.Length] = replaced.Length;
        Text = replaced.ToString();
    }

    /// <summary>The text with the replacements.</summary>
    public string Text { get; }

    /// <summary>Where an offset of the old text is in the new one.</summary>
    public int Move(int offset) => _offsets[offset];

    /// <summary>Where a span of the old text is in the new one; at least one character.</summary>
    public TextSpan Move(ISpan span)
    {
        var (start, end) = (_offsets[span.Offset], _offsets[span.Offset + span.Length]);
        return start < end ? TextSpan.FromBounds(start, end) : new TextSpan(Math.Min(start, Text.Length - 1), 1);
    }

    private void Copy(string text, ref int position, int end, StringBuilder replaced)
    {
        for (; position < end; position++)
        {
            _offsets[position] = replaced.Length;
            replaced.Append(text[position]);
        }
    }
}
