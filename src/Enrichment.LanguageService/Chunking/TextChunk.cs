using Enrichment.Text;

namespace Enrichment.LanguageService.Chunking;

/// <summary>A part of an article that is sent as one document: stretches of the article in one language, with blank lines between them.</summary>
/// <param name="Text">What is sent.</param>
/// <param name="Language">The language it is sent under, as the service writes it; null where that is the question.</param>
/// <param name="Pieces">Where the text is from, in order; at least one.</param>
internal sealed record TextChunk(string Text, string? Language, IReadOnlyList<ChunkPiece> Pieces)
{
    private const int TextRecordLength = 1_000;

    /// <summary>How many text elements it has.</summary>
    public int Elements { get; } = TextElements.Count(Text);

    /// <summary>How many text records a service bills for it, for every feature.</summary>
    public int TextRecords => (Elements + TextRecordLength - 1) / TextRecordLength;

    /// <summary>
    /// Where in the article <paramref name="span"/> of this chunk is from; null where it is from nowhere: outside of the chunk, across a join, or
    /// through the middle of a character.
    /// </summary>
    public TextSpan? ToArticle(ISpan span)
    {
        if (span.Offset < 0 || span.Length <= 0 || span.Length > Text.Length - span.Offset) return null;
        if (SplitsCharacter(span.Offset) || SplitsCharacter(span.Offset + span.Length)) return null;
        var piece = Pieces.Last(piece => piece.Start <= span.Offset);
        return span.Offset + span.Length <= piece.End ? new TextSpan(piece.Source.Offset + span.Offset - piece.Start, span.Length) : null;
    }

    /// <summary>The stretches of the article that <paramref name="span"/> of this chunk covers, in order; what lies outside of it is nothing.</summary>
    public IEnumerable<TextSpan> StretchesOf(ISpan span)
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
