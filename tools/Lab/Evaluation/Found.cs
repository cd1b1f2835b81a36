using Enrichment.Text;

namespace Enrichment.Lab.Evaluation;

/// <summary>A claim or attribution as places in the text.</summary>
/// <param name="Source">The source; empty if there is none.</param>
/// <param name="Cue">The words that report it.</param>
/// <param name="Content">The content.</param>
internal sealed record Found(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content)
{
    /// <summary>Its parts in words, for reading.</summary>
    public string FindIn(string text)
    {
        string Words(IReadOnlyList<TextSpan> spans) => string.Join(" … ", spans.Select(span => span.In(text))).ReplaceLineEndings(" ");
        return $"[{Words(Source)}] <{Words(Cue)}> {{{Words(Content)}}}";
    }
}
