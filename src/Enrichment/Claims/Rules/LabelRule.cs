using Enrichment.Analysis;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds statements that only a colon separates from their source. Marks and capitals are the evidence, so it needs no tree. The label of
/// a speaker at the start of a paragraph starts a turn, which continues to the next label; in a transcript, over several paragraphs.
/// <list type="bullet">
/// <item>SMITH: Prices rose. SEN. JOHN SMITH (D-N.Y.): Prices rose. John Smith (Acme): Prices rose.</item>
/// <item>Q: Did prices rise? A: They did. (if the labels recur in the article)</item>
/// <item>Police: Driver was asleep. Driver was asleep: police (in a heading)</item>
/// </list>
/// </summary>
internal static class LabelRule
{
    private const int Longest = 10;

    /// <summary>
    /// The claim that a label at the start or, in a heading, at the end of <paramref name="passage"/> reports; null if none does.
    /// </summary>
    /// <param name="passage">The passage.</param>
    /// <param name="speakers">The labels that recur in the article.</param>
    public static Attribution? Find(Passage passage, SpeakerLabels speakers) =>
        FindLeading(passage, speakers) ?? (passage.IsHeading ? FindTrailing(passage) : null);

    private static Attribution? FindLeading(Passage passage, SpeakerLabels speakers)
    {
        if (SpeakerLabels.Read(passage) is not { } label) return null;
        var colon = label.End;
        if (colon + 2 >= passage.Count) return null;
        var isSpeaker = IsUpperCase(passage, label) || speakers.Contains(passage, label);
        if (!isSpeaker && (!Names(passage, label) || passage.HasVerb(label.First, colon))) return null;
        if (IsTopic(passage, label)) return null;
        if (IsUpperCase(passage, label) && !IsNameInCapitals(passage, label) && !speakers.Contains(passage, label)) return null;
        if (!IsSaid(passage, colon + 1, passage.Count) && !speakers.Contains(passage, label)) return null;
        return Create(passage, colon, label, (colon + 1, GetEnd(passage))) with
        {
            LastParagraph = !isSpeaker || passage.IsHeading ? null
                : speakers.Contains(passage, label) ? Math.Max(passage.Paragraph, speakers.LastParagraph) : passage.Paragraph,
        };
    }

    // "Leeds United: The captain missed the game": notes about an organization.
    private static bool IsTopic(Passage passage, NounPhrase label) =>
        !passage.IsHeading && !IsUpperCase(passage, label) && passage.QuoteAt(label.End + 1) is null
            && passage.NameAt(Speakers.FindHead(passage, label)) is { Entity.Type: EntityType.Organization };

    private static Attribution? FindTrailing(Passage passage)
    {
        var colon = passage.Count - 2;
        while (colon > 2 && passage.Count - colon < Longest && passage[colon] != ":") colon--;
        if (colon <= 2 || passage[colon] != ":") return null;
        var label = new NounPhrase(colon + 1, GetEnd(passage));
        if (label.End <= label.First || !(Names(passage, label) || IsNameInCapitals(passage, label))) return null;
        return IsSaid(passage, 0, colon) ? Create(passage, colon, label, (0, colon)) : null;
    }

    // "John Smith", "John Smith (Acme)", "Police", "Poll".
    private static bool Names(Passage passage, NounPhrase label)
    {
        var end = label.End;
        if (passage[end - 1] == ")")
        {
            while (end > label.First + 1 && passage[end] != "(") end--;
        }

        var phrase = label with { End = end };
        var head = Speakers.FindHead(passage, phrase);
        if (passage.NameAt(head) is { } name)
            return name.End == end && name.Entity.Type is EntityType.Person or EntityType.Organization or EntityType.Group;
        return end - label.First <= 4 && passage.Is(head, WordClass.Role | WordClass.Collective | WordClass.Evidence)
            && !passage.Is(head, WordClass.NoLabel);
    }

    // A single word in capitals is a name if it is in no list and is no participle: not "NOTE:", "BREAKING:".
    private static bool IsNameInCapitals(Passage passage, NounPhrase label)
    {
        if (!IsUpperCase(passage, label)) return false;
        var head = Speakers.FindHead(passage, label);
        var isParticiple = passage[head].EndsWith("ing", StringComparison.Ordinal);
        var isUnlisted = !passage.EntryAt(head).IsKnown && passage[head].Length > 3 && !isParticiple;
        return passage.NameAt(head) is not null || label.End - label.First > 1 || isUnlisted;
    }

    private static bool IsUpperCase(Passage passage, NounPhrase label)
    {
        for (var at = label.First; at < label.End; at++)
        {
            if (!passage.IsWord(at)) continue;
            var word = passage.TokenAt(at).In(passage.Text);
            if (word.Length < 2 && label.End - label.First == 1) return false;
            if (HasSmallLetter(word)) return false;
        }

        return passage.IsWord(label.First);
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter)) return true;
        }

        return false;
    }

    private static bool IsSaid(Passage passage, int first, int end) =>
        end - first > 2 && (passage.IsHeading || passage.QuoteAt(first) is not null || passage.HasVerb(first, end));

    private static int GetEnd(Passage passage) =>
        passage[passage.Count - 1] is "." && passage.QuoteAt(passage.Count - 1) is null ? passage.Count - 1 : passage.Count;

    private static Attribution Create(Passage passage, int colon, NounPhrase source, (int First, int End) content) => new()
    {
        Passage = passage,
        Type = CueType.Label,
        Cue = passage.Span(colon, colon + 1),
        CueAt = colon,
        Source = source,
        Content = content,
    };
}
