using Enrichment.Text;

namespace Enrichment.Lab.Evaluation;

/// <summary>A claim or attribution as places in the text.</summary>
/// <param name="Source">Who says it; empty where nobody is named.</param>
/// <param name="Cue">The words that report it.</param>
/// <param name="Content">What is said.</param>
internal sealed record Found(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content)
{
    /// <summary>Its parts in words, for reading.</summary>
    public string In(string text)
    {
        string Words(IReadOnlyList<TextSpan> spans) => string.Join(" … ", spans.Select(span => span.In(text))).ReplaceLineEndings(" ");
        return $"[{Words(Source)}] <{Words(Cue)}> {{{Words(Content)}}}";
    }
}
