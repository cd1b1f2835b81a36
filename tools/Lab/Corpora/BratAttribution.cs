using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>An attribution as annotators marked it; a part may have several pieces, or be missing.</summary>
/// <param name="Source">The source.</param>
/// <param name="Cue">The words that report it.</param>
/// <param name="Content">The content.</param>
internal sealed record BratAttribution(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content)
{
    /// <summary>All pieces of all parts.</summary>
    public IEnumerable<TextSpan> Parts => Source.Concat(Cue).Concat(Content);
}
