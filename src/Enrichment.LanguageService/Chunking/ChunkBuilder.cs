using System.Text;
using Enrichment.Text;

namespace Enrichment.LanguageService.Chunking;

/// <summary>Puts sentences of one language together, as many as fit.</summary>
/// <param name="text">The article's text.</param>
/// <param name="language">The language, as the service writes it.</param>
/// <param name="maxElements">The longest a chunk may be, in text elements.</param>
/// <param name="maxBytes">The largest a chunk may be in a request, in bytes.</param>
internal sealed class ChunkBuilder(string text, string language, int maxElements, int maxBytes)
{
    // A blank line, so that nothing is read across it.
    private const string Join = "\n\n";

    // What stands between two sentences of the article is sent too, unless it is longer than a line's beginning.
    private const int LongestGap = 16;

    private readonly StringBuilder _text = new();
    private readonly List<ChunkPiece> _pieces = [];
    private int _elements;
    private int _bytes;
    private int _last = -1;

    /// <summary>Adds <paramref name="span"/> of the article if it fits behind what is there.</summary>
    /// <param name="span">A sentence, or a part of one; behind what was added before.</param>
    /// <param name="sentence">The sentence's index.</param>
    public bool TryAdd(ISpan span, int sentence)
    {
        var follows = _pieces.Count > 0 && sentence <= _last + 1 && span.Offset - _pieces[^1].Source.End <= LongestGap;
        var join = _pieces.Count == 0 ? "" : follows ? text[_pieces[^1].Source.End..span.Offset] : Join;
        var elements = join.Length + TextElements.Count(text.AsSpan(span.Offset, span.Length));
        var bytes = RequestSize.Of(join) + RequestSize.Of(text.AsSpan(span.Offset, span.Length));
        if (_elements + elements > maxElements || _bytes + bytes > maxBytes) return false;

        (_elements, _bytes, _last) = (_elements + elements, _bytes + bytes, sentence);
        Append(span, join, follows);
        return true;
    }

    /// <summary>The chunk so far, and begins anew; none where there is nothing to read in it.</summary>
    public IReadOnlyList<TextChunk> Take()
    {
        var chunk = new TextChunk(_text.ToString(), language, [.. _pieces]);
        _text.Clear();
        _pieces.Clear();
        (_elements, _bytes) = (0, 0);
        return string.IsNullOrWhiteSpace(chunk.Text) ? [] : [chunk];
    }

    private void Append(ISpan span, string join, bool follows)
    {
        _text.Append(join);
        if (follows) _pieces[^1] = _pieces[^1] with { Source = TextSpan.FromBounds(_pieces[^1].Source.Offset, span.End) };
        else _pieces.Add(new ChunkPiece(_text.Length, new TextSpan(span.Offset, span.Length)));
        _text.Append(text, span.Offset, span.Length);
    }
}
