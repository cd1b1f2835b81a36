using Enrichment.Text;

namespace Enrichment.Claims;

/// <summary>A statement that the article attributes to a source, with its cue, content, certainty and disputes.</summary>
/// <param name="Id">"c1", "c2", ... in text order; stable within the output.</param>
/// <param name="Sentence">Index of the sentence with the cue.</param>
/// <param name="Offset">Start of the smallest span with source, cue and content, in UTF-16 code units.</param>
/// <param name="Length">Its length, in UTF-16 code units.</param>
/// <param name="Text">The words there.</param>
/// <param name="Source">The source.</param>
/// <param name="Cue">The words that report it.</param>
/// <param name="Content">The content.</param>
/// <param name="Quotation">Whose words the content is in.</param>
/// <param name="Stance">Whether it is asserted, denied or questioned.</param>
/// <param name="Certainty">Its certainty.</param>
/// <param name="Tense">The tense of the content.</param>
/// <param name="Disputes">The claims of the same article that it contradicts. Each of them also contradicts this one.</param>
public sealed record Claim(
    string Id,
    int Sentence,
    int Offset,
    int Length,
    string Text,
    ClaimSource Source,
    ClaimCue Cue,
    ClaimContent Content,
    Quotation Quotation,
    Stance Stance,
    Certainty Certainty,
    Tense Tense,
    IReadOnlyList<Dispute> Disputes) : ISpan
{
    /// <summary>The speech act: a statement, a request, a commitment, or an attitude.</summary>
    public SpeechAct Act { get; init; }

    /// <summary>The medium ("Twitter"), if the article names it.</summary>
    public ClaimMedium? Medium { get; init; }
}
