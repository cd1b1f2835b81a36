using System.Text;
using Enrichment.Text;

namespace Enrichment.LanguageService.Chunking;

/// <summary>Joins sentences of one language to chunks that are as large as possible.</summary>
/// <param name="text">The article's text.</param>
/// <param name="language">The language code of the service.</param>
/// <param name="maxElements">The maximum length of a chunk, in text elements.</param>
/// <param name="maxBytes">The maximum size of a chunk in a request, in bytes.</param>
internal sealed class ChunkBuilder(string text, string language, int maxElements, int maxBytes)
{
    // A blank line, so that the service does not join the sentences.
    private const string Join = "\n\n";

    // Text between two sentences of the article is sent too, unless it is longer than this.
    private const int LongestGap = 16;

    private readonly StringBuilder _text = new();
    private readonly List<ChunkPiece> _pieces = [];
    private int _elements;
    private int _bytes;
    private int _last = -1;

    /// <summary>Appends <paramref name="span"/> of the article if the chunk has room for it.</summary>
    /// <param name="span">A sentence or a part of one, after the previous span.</param>
    /// <param name="sentence">The index of the sentence.</param>
    public bool TryAdd(ISpan span, int sentence)
    {
        var follows = _pieces.Count > 0 && sentence <= _last + 1 && span.Offset - _pieces[^1].Source.End <= LongestGap;
        var join = _pieces.Count == 0 ? "" : follows ? text[_pieces[^1].Source.End..span.Offset] : Join;
        var elements = join.Length + TextElements.Count(text.AsSpan(span.Offset, span.Length));
        var bytes = RequestSize.Measure(join) + RequestSize.Measure(text.AsSpan(span.Offset, span.Length));
        if (_elements + elements > maxElements || _bytes + bytes > maxBytes) return false;

        (_elements, _bytes, _last) = (_elements + elements, _bytes + bytes, sentence);
        Append(span, join, follows);
        return true;
    }

    /// <summary>Returns the chunk and starts a new one. Returns nothing if the chunk contains only white space.</summary>
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
