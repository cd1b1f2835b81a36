using Enrichment.Text;

namespace Enrichment.LanguageService.Chunking;

/// <summary>A stretch of the article that stands in a chunk as it is.</summary>
/// <param name="Start">Where it starts in the chunk, in UTF-16 code units.</param>
/// <param name="Source">Where it is from in the article.</param>
internal readonly record struct ChunkPiece(int Start, TextSpan Source)
{
    /// <summary>Just behind it in the chunk.</summary>
    public int End => Start + Source.Length;
}
