using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>An attribution as annotators marked it; a part may lie in several pieces, or be missing.</summary>
/// <param name="Source">Who says it.</param>
/// <param name="Cue">The words that report it.</param>
/// <param name="Content">What is said.</param>
internal sealed record BratAttribution(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content)
{
    /// <summary>All pieces of all parts.</summary>
    public IEnumerable<TextSpan> Parts => Source.Concat(Cue).Concat(Content);
}
