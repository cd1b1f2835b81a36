using Enrichment.Text;

namespace Enrichment.Export.Page.Segments;

/// <summary>A span of the text in one block, one sentence and with the same marks from its start to its end.</summary>
/// <param name="Offset">Start, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
internal sealed record Segment(int Offset, int Length) : ISpan
{
    /// <summary>Its number among the segments with marks, from 1; null if it has no mark or is the space between paragraphs.</summary>
    public int? Number { get; init; }

    /// <summary>The index of its sentence; null if it is outside all sentences.</summary>
    public int? Sentence { get; init; }

    /// <summary>Its shortest mention; null if there is none.</summary>
    public Mark? Mention { get; init; }

    /// <summary>Its shortest content of a claim; null if there is none.</summary>
    public Mark? Content { get; init; }

    /// <summary>Its shortest cue; null if there is none.</summary>
    public Mark? Cue { get; init; }

    /// <summary>Whether the contents of several claims overlap here.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether <see cref="Mention"/> ends here.</summary>
    public bool EndsMention { get; init; }

    /// <summary>Whether <see cref="Cue"/> starts here.</summary>
    public bool StartsCue { get; init; }
}
