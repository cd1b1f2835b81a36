using Enrichment.Claims.Attributions;
using Enrichment.Claims.Reading;
using Enrichment.Lexicons;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds a denial at the end of a heading. Parsers often take its verb for a noun.
/// <list type="bullet">
/// <item>Smith claims victory, Jones denies</item>
/// </list>
/// </summary>
internal static class HeadlineRule
{
    /// <summary>
    /// The denial at the end of <paramref name="passage"/> of what the last of <paramref name="claims"/> says; null if there is none.
    /// </summary>
    public static Attribution? Find(Passage passage, IReadOnlyList<Attribution> claims)
    {
        if (!passage.IsHeading || claims.Count == 0) return null;
        var at = passage.Count - 1;
        while (at > 0 && passage.IsMark(at)) at--;
        if (passage.CueVerbAt(at) is not { Form: VerbForm.Third, Verb: { Stance: Stance.Denies } verb }) return null;
        if (passage.NameAt(at - 1) is not { } name || passage[name.First - 1] != ",") return null;
        if (claims.Any(claim => claim.CueAt >= name.First)) return null;
        var (first, end) = claims[^1].Content;
        return end > name.First - 1 ? null : new Attribution
        {
            Passage = passage,
            Type = CueType.Verb,
            Cue = passage.Span(at, at + 1),
            CueAt = at,
            Source = new NounPhrase(name.First, name.End),
            Content = (first, end),
            Act = verb.Act,
            Stance = Stance.Denies,
            IsNominal = claims[^1].IsNominal,
        };
    }
}
