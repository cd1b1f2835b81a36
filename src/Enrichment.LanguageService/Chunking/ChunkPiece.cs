using Enrichment.Text;

namespace Enrichment.LanguageService.Chunking;

/// <summary>A span of the article in a chunk.</summary>
/// <param name="Start">The start in the chunk, in UTF-16 code units.</param>
/// <param name="Source">The span in the article.</param>
internal readonly record struct ChunkPiece(int Start, TextSpan Source)
{
    /// <summary>The end in the chunk, exclusive.</summary>
    public int End => Start + Source.Length;
}
