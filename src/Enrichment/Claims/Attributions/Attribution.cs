using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Attributions;

/// <summary>A claim as it is found: places in the text, nothing resolved yet.</summary>
internal sealed record Attribution
{
    /// <summary>Where it was found.</summary>
    public required Passage Passage { get; init; }

    /// <summary>What kind of words report it.</summary>
    public required CueType Type { get; init; }

    /// <summary>The words that report it.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>Index of the cue's first word; -1 where the cue lies outside the passage.</summary>
    public required int CueAt { get; init; }

    /// <summary>Who says it; null where the article itself does.</summary>
    public NounPhrase? Source { get; init; }

    /// <summary>Who says it, where that is no noun phrase of the passage: a post's author.</summary>
    public TextSpan? SourceSpan { get; init; }

    /// <summary>What is said, from its first word to behind its last.</summary>
    public required (int First, int End) Content { get; init; }

    /// <summary>Where what is said ends, if it goes on in later passages (UTF-16 code units); else null.</summary>
    public int? ContinuesTo { get; init; }

    /// <summary>Words inside <see cref="Content"/> that are not part of what is said: the cue of an interrupted quotation.</summary>
    public (int First, int End) Interruption { get; init; }

    /// <summary>What the source does by it.</summary>
    public SpeechAct Act { get; init; }

    /// <summary>What the cue makes of the content.</summary>
    public Stance Stance { get; init; }

    /// <summary>Whether the cue says that the source is not sure.</summary>
    public bool Hedging { get; init; }

    /// <summary>Whether the cue keeps its distance from what is said.</summary>
    public bool Alleging { get; init; }

    /// <summary>Whether the content is a noun phrase: "victory", "the allegations".</summary>
    public bool IsNominal { get; init; }

    /// <summary>What a denial denies, where <see cref="Content"/> is the answer to it: "these allegations".</summary>
    public NounPhrase? Denied { get; init; }

    /// <summary>Words between the cue and the content: "reporters in Lagos".</summary>
    public (int First, int End) Between { get; init; }
}
