using Enrichment.Text;

namespace Enrichment.Claims;

/// <summary>A statement somebody is reported to have made: who says what, in which words of reporting, how firmly, and against which other claims.</summary>
/// <param name="Id">"c1", "c2", ... in text order; stable within the output.</param>
/// <param name="Sentence">Index of the sentence the cue stands in.</param>
/// <param name="Offset">Start of the smallest stretch of text that holds source, cue and content, in UTF-16 code units.</param>
/// <param name="Length">Its length, in UTF-16 code units.</param>
/// <param name="Text">The words there.</param>
/// <param name="Source">Who says it.</param>
/// <param name="Cue">The words that report it.</param>
/// <param name="Content">What is said.</param>
/// <param name="Quotation">Whose words the content is in.</param>
/// <param name="Stance">Whether it is asserted, denied or questioned.</param>
/// <param name="Certainty">How firmly it is put.</param>
/// <param name="Tense">When what is said is said to be.</param>
/// <param name="Disputes">The claims of the same article that it contradicts; the other one names this one too.</param>
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
    /// <summary>What the source does by it: tells how things are, asks for something, commits to something, or takes a stand.</summary>
    public SpeechAct Act { get; init; }

    /// <summary>Where it was said ("Twitter"), where the article says so.</summary>
    public ClaimMedium? Medium { get; init; }
}
