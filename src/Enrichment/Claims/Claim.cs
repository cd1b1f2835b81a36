using Enrichment.Text;

namespace Enrichment.Claims;

/// <summary>A statement that the article attributes to a source, with its cue, content, certainty and disputes.</summary>
/// <param name="Id">
/// "claim:" and 12 hex digits of the source and the content: the same in every article, and unaffected by the other claims; with "-2" if
/// two claims of the article have the same source and content.
/// </param>
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
/// <param name="Disputes">The ids of its disputes with other claims of the article.</param>
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
    IReadOnlyList<string> Disputes) : ISpan
{
    /// <summary>The speech act: a statement, a request, a commitment, or an attitude.</summary>
    public SpeechAct Act { get; init; }

    /// <summary>The medium ("Twitter"), if the article names it.</summary>
    public ClaimMedium? Medium { get; init; }

    /// <summary>The day of the statement as an ISO 8601 date ("2021-09-06"), if the sentence or the post gives it.</summary>
    public string? Date { get; init; }

    /// <summary>
    /// The id of the claim whose direct quotation contains this one: "They claim" in "Smith said: 'They claim that it is over.'".
    /// </summary>
    public string? Within { get; init; }

    /// <summary>
    /// What its source asserts, as far as it can be compared with what others say: at most four of its main clauses. A denial asserts the
    /// opposite of what it denies. Null if there are none.
    /// </summary>
    public IReadOnlyList<Statement>? Statements { get; init; }

    /// <summary>
    /// The probability that the article attributes this content to this source, 0.01 to 0.99, rounded to two decimals. At most that of
    /// <see cref="Within"/>.
    /// </summary>
    public double Confidence { get; init; }
}
