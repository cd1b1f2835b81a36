using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Attributions;

/// <summary>A claim as spans of the text, not yet resolved.</summary>
internal sealed record Attribution
{
    /// <summary>The passage with the cue.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The type of the cue.</summary>
    public required CueType Type { get; init; }

    /// <summary>The words that report it.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>Index of the cue's first word; -1 if the cue is outside the passage.</summary>
    public required int CueAt { get; init; }

    /// <summary>The source; null for the article's own voice.</summary>
    public NounPhrase? Source { get; init; }

    /// <summary>The source if it is no noun phrase of the passage: a post's author.</summary>
    public TextSpan? SourceSpan { get; init; }

    /// <summary>The content, from its first word to the index after its last word.</summary>
    public required (int First, int End) Content { get; init; }

    /// <summary>Where the content continues in later passages (UTF-16 code units), if other words are between; otherwise null.</summary>
    public int? ContinuesFrom { get; init; }

    /// <summary>The end of the content if it continues in later passages (UTF-16 code units); otherwise null.</summary>
    public int? ContinuesTo { get; init; }

    /// <summary>Words inside <see cref="Content"/> that are not part of it: the cue of an interrupted quotation.</summary>
    public (int First, int End) Interruption { get; init; }

    /// <summary>The speech act.</summary>
    public SpeechAct Act { get; init; }

    /// <summary>The stance that the cue implies.</summary>
    public Stance Stance { get; init; }

    /// <summary>Whether the cue says that the source is not sure.</summary>
    public bool Hedging { get; init; }

    /// <summary>Whether the cue marks the content as unconfirmed.</summary>
    public bool Alleging { get; init; }

    /// <summary>Whether the cue is in no list of verbs of saying.</summary>
    public bool IsOpenCue { get; init; }

    /// <summary>Whether the content is a noun phrase: "victory", "the allegations".</summary>
    public bool IsNominal { get; init; }

    /// <summary>The denied statement, if <see cref="Content"/> is the answer to it: "these allegations".</summary>
    public NounPhrase? Denied { get; init; }

    /// <summary>
    /// The last paragraph that the turn of a speaker in a transcript may continue in, if no label follows; null if it is no turn.
    /// </summary>
    public int? LastParagraph { get; init; }

    /// <summary>Whether it is the turn of a speaker in a transcript.</summary>
    public bool IsTurn => LastParagraph is not null;

    /// <summary>Words between the cue and the content: "reporters in Lagos".</summary>
    public (int First, int End) Between { get; init; }
}
