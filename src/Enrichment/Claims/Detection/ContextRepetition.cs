using Enrichment.Syntax;

namespace Enrichment.Claims.Detection;

/// <summary>
/// Finds claims that only repeat the claim whose quotation contains them: "I think" and "We believe" in the words of the same speaker.
/// What the speaker said at another time is a claim of its own: "I told them that it was over". In a quotation without a speaker, "I" is
/// nobody who is known.
/// </summary>
internal static class ContextRepetition
{
    /// <summary>Whether <paramref name="claim"/> repeats its context.</summary>
    public static bool Repeats(CollectedClaim claim)
    {
        var isFirstPerson = Pronouns.FindPerson(GetWord(claim.Found.Claim.Source.Text)) == 1;
        if (claim.Context is not { } context) return isFirstPerson && claim.Found.Attribution.Passage.IsQuoted;
        return (isFirstPerson || (claim.Source is not null && claim.Source == context.Source)) && !IsReported(claim);
    }

    /// <summary>
    /// Whether <paramref name="claim"/> only says how its source stands to what <paramref name="report"/> reports: "she hoped that" in
    /// "Smith said she hoped that it was over".
    /// </summary>
    public static bool Repeats(CollectedClaim claim, CollectedClaim report)
    {
        var (inner, outer) = (claim.Found.Attribution, report.Found.Attribution);
        if (claim.Source is null || claim.Source != report.Source || inner.Passage != outer.Passage) return false;
        var isInside = inner.CueAt >= outer.Content.First && inner.CueAt < outer.Content.End
            && !(inner.CueAt >= outer.Interruption.First && inner.CueAt < outer.Interruption.End);
        return isInside && (inner.Hedging || inner.Act == SpeechAct.Expressive || inner.Type == CueType.Adjective);
    }

    // "I'm" and "we've" are one token.
    private static ReadOnlySpan<char> GetWord(ReadOnlySpan<char> source) =>
        source.IndexOfAny('\'', '’') is > 0 and var end ? source[..end] : source;

    private static bool IsReported(CollectedClaim claim)
    {
        var attribution = claim.Found.Attribution;
        return claim.Found.Claim is { Act: SpeechAct.Assertive, Cue.Type: CueType.Verb } && attribution.Passage.IsPast(attribution.CueAt);
    }
}
