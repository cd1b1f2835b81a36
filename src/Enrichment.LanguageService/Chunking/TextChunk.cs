using Enrichment.Text;

namespace Enrichment.LanguageService.Chunking;

/// <summary>A part of an article that is sent as one document: spans of the article in one language, joined with blank lines.</summary>
/// <param name="Text">The text to send.</param>
/// <param name="Language">The language code of the service; null for language detection.</param>
/// <param name="Pieces">The spans of the article, in order; at least one.</param>
internal sealed record TextChunk(string Text, string? Language, IReadOnlyList<ChunkPiece> Pieces)
{
    private const int TextRecordLength = 1_000;

    /// <summary>The number of text elements.</summary>
    public int Elements { get; } = TextElements.Count(Text);

    /// <summary>The number of text records that a service bills for each feature.</summary>
    public int TextRecords => (Elements + TextRecordLength - 1) / TextRecordLength;

    /// <summary>
    /// Maps <paramref name="span"/> of this chunk to the article; null if it is outside the chunk, crosses a join, or splits a character.
    /// </summary>
    public TextSpan? ToArticle(ISpan span)
    {
        if (span.Offset < 0 || span.Length <= 0 || span.Length > Text.Length - span.Offset) return null;
        if (SplitsCharacter(span.Offset) || SplitsCharacter(span.Offset + span.Length)) return null;
        var piece = Pieces.Last(piece => piece.Start <= span.Offset);
        return span.Offset + span.Length <= piece.End ? new TextSpan(piece.Source.Offset + span.Offset - piece.Start, span.Length) : null;
    }

    /// <summary>
    /// Gets the spans of the article that <paramref name="span"/> of this chunk covers, in order. Parts outside the chunk are ignored.
    /// </summary>
    public IEnumerable<TextSpan> GetSpans(ISpan span)
    {
        foreach (var piece in Pieces)
        {
            var start = Math.Max(piece.Start, span.Offset);
            var end = (int)Math.Min(piece.End, (long)span.Offset + span.Length);
            if (start < end) yield return new TextSpan(piece.Source.Offset + start - piece.Start, end - start);
        }
    }

    private bool SplitsCharacter(int at) => at > 0 && at < Text.Length && char.IsSurrogatePair(Text[at - 1], Text[at]);
}
