using Enrichment.Analysis;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Attributions;

/// <summary>
/// Finds statements that only a colon separates from their source: "WALLACE: Let us start.", "Poll: Most voters stay at home", "Smoking
/// kills: study".
/// </summary>
internal static class LabelClaims
{
    private const int LongestLabel = 8;

    /// <summary>
    /// The claim that a label at the start or, in a heading, at the end of <paramref name="passage"/> reports; null if none does.
    /// </summary>
    public static Attribution? Find(Passage passage) => FindLeading(passage) ?? (passage.IsHeading ? FindTrailing(passage) : null);

    /// <summary>Whether <paramref name="claim"/> is the turn of a speaker in a transcript, which continues to the next label.</summary>
    public static bool IsTurn(Attribution claim) =>
        claim.Type == CueType.Label && claim.Source is { } source && claim.CueAt == source.End && IsUpperCase(claim.Passage, source);

    private static Attribution? FindLeading(Passage passage)
    {
        var first = passage.IsKind(0, Text.TokenKind.Quote) && passage.QuoteAt(0) is null ? 1 : 0;
        var colon = first;
        while (colon < passage.Count && colon - first <= LongestLabel && passage[colon] != ":"
            && passage.QuoteAt(colon) is null && !passage.Is(colon, WordClass.Be | WordClass.HaveOrDo | WordClass.Modal))
            colon++;
        if (colon == first || passage[colon] != ":" || passage.QuoteAt(colon) is not null || colon + 3 >= passage.Count) return null;
        var label = new NounPhrase(first, colon);
        return Speaks(passage, label) && IsSaid(passage, colon + 1, passage.Count)
            ? Claim(passage, colon, label, (colon + 1, WithoutFinalMark(passage))) : null;
    }

    private static Attribution? FindTrailing(Passage passage)
    {
        var colon = passage.Count - 2;
        while (colon > 2 && passage.Count - colon < LongestLabel && passage[colon] != ":") colon--;
        if (colon <= 2 || passage[colon] != ":") return null;
        var label = new NounPhrase(colon + 1, WithoutFinalMark(passage));
        return label.End > label.First && Speaks(passage, label) && IsSaid(passage, 0, colon)
            ? Claim(passage, colon, label, (0, colon)) : null;
    }

    private static bool Speaks(Passage passage, NounPhrase label)
    {
        var head = SourceFinder.FindHead(passage, label);
        if (IsUpperCase(passage, label)) return passage.NameAt(head) is not null || label.End - label.First > 1 || IsAlone(passage, head);
        if (passage.NameAt(head) is { } name)
            return label.End - name.End == 0 && name.Entity.Type is EntityType.Person or EntityType.Organization or EntityType.Group;
        return label.End - label.First <= 4 && passage.Is(head, WordClass.Role | WordClass.Collective | WordClass.Evidence)
            && !passage.Is(head, WordClass.NoLabel);
    }

    // A name in capitals that is in no list; "BREAKING:" and "NOTE:" are listed words.
    private static bool IsAlone(Passage passage, int at) =>
        !passage.EntryAt(at).IsKnown && !passage.Is(at, WordClass.Ing) && passage.TokenAt(at).Length > 3;

    private static bool IsUpperCase(Passage passage, NounPhrase label)
    {
        for (var at = label.First; at < label.End; at++)
        {
            if (!passage.IsWord(at)) continue;
            var word = passage.TokenAt(at).In(passage.Text);
            if (word.Length < 2 && label.End - label.First == 1) return false;
            foreach (var letter in word)
            {
                if (char.IsLower(letter)) return false;
            }
        }

        return passage.IsWord(label.First);
    }

    private static bool IsSaid(Passage passage, int first, int end) =>
        end - first > 2 && (passage.IsHeading || passage.QuoteAt(first) is not null || ContentFinder.HasVerb(passage, first, end));

    private static int WithoutFinalMark(Passage passage) =>
        passage[passage.Count - 1] is "." && passage.QuoteAt(passage.Count - 1) is null ? passage.Count - 1 : passage.Count;

    private static Attribution Claim(Passage passage, int colon, NounPhrase source, (int First, int End) content) => new()
    {
        Passage = passage,
        Type = CueType.Label,
        Cue = passage.Span(colon, colon + 1),
        CueAt = colon,
        Source = source,
        Content = content,
    };
}
