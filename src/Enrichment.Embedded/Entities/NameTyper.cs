using Enrichment.Analysis;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>Decides what a segment names, from its words and the words next to it.</summary>
internal static class NameTyper
{
    /// <summary>The candidate for <paramref name="segment"/>, or null if it is not a name.</summary>
    public static NameCandidate? Type(TokenRun tokens, NameSegment segment)
    {
        var (start, end) = (segment.Start, segment.End);
        var known = Gazetteer.Find(tokens.Slice(start, end));
        if (known is not null && !segment.AfterTitle) return Known(tokens, start, end, known);
        if (segment.Count == 1 && IsNoName(tokens, start)) return null;
        var (type, weight) = Decide(tokens, segment);
        var needsSupport = segment.Count == 1 && weight < 0.7 && tokens.IsFirst(start) && !NameCues.GivenNames.Has(tokens[start]);
        return Candidate(tokens, start, end, type, weight) with { NeedsSupport = needsSupport };
    }

    /// <summary>
    /// The type that the head of <paramref name="start"/>..<paramref name="end"/> implies, or null. The head is the word before "of" or
    /// "for", or the last one.
    /// </summary>
    public static EntityType? HeadType(TokenRun tokens, int start, int end)
    {
        var head = end - 1;
        for (var at = start + 1; at < end; at++)
        {
            if (tokens[at] is not ("of" or "for")) continue;
            head = at - 1;
            break;
        }

        if (NameCues.Organizations.Has(tokens[head])) return EntityType.Organization;
        if (NameCues.Events.Has(tokens[head])) return EntityType.Event;
        if (NameCues.Locations.Has(tokens[head])) return EntityType.Location;
        return NameCues.LocationStarts.Has(tokens[start]) ? EntityType.Location : null;
    }

    private static NameCandidate Known(TokenRun tokens, int start, int end, KnownName known)
    {
        var institution = known.Type is EntityType.Location or EntityType.Group ? InstitutionLength(tokens, end) : 0;
        return institution > 0
            ? Candidate(tokens, start, end + institution, EntityType.Organization, 0.9)
            : Candidate(tokens, start, end, known.Type, 0.95);
    }

    // "Pakistan air force", "French navy"
    private static int InstitutionLength(TokenRun tokens, int at)
    {
        for (var length = Math.Min(2, tokens.Count - at); length > 0; length--)
        {
            if (tokens.IsLower(at) && NameCues.Institutions.Has(tokens.Slice(at, at + length))) return length;
        }

        return 0;
    }

    private static bool IsNoName(TokenRun tokens, int index)
    {
        var word = tokens[index];
        if (word.Length == 1 || IsCompoundAdjective(word) || NameCues.EmptyAcronyms.Has(word)) return true;
        var isHead = NameCues.Locations.Has(word) || NameCues.Events.Has(word);
        return NameCues.CommonWords.Has(word) || PersonTitleWords.Titles.Has(word) || PersonTitleWords.Modifiers.Has(word)
            || isHead || (NameCues.Organizations.Has(word) && tokens[index - 1] is not ("the" or "The"));
    }

    // "Syrian-led", "Geneva-based": derived from a name, but not a name.
    private static bool IsCompoundAdjective(ReadOnlySpan<char> word) =>
        word.LastIndexOf('-') is > 3 and var hyphen && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1])
            && (word.EndsWith("ed") || word.EndsWith("ing") || word.EndsWith("born"));

    private static (EntityType Type, double Weight) Decide(TokenRun tokens, NameSegment segment)
    {
        var (start, end) = (segment.Start, segment.End);
        var head = HeadType(tokens, start, end);
        if (head is { } headType && segment.Count > 1) return (headType, 0.9);
        if (segment.AfterTitle) return (EntityType.Person, 0.95);
        if (segment.Count > 1 && NameCues.GivenNames.Has(tokens[start])) return (EntityType.Person, 0.9);
        if (FollowsTitle(tokens, start) && !tokens.IsAcronym(start)) return (EntityType.Person, 0.85);
        return ByNeighbours(tokens, segment) ?? ByShape(tokens, segment, head);
    }

    private static bool FollowsTitle(TokenRun tokens, int start) =>
        tokens.IsLower(start - 1) && PersonTitleWords.Titles.Has(tokens[start - 1]);

    private static (EntityType, double)? ByNeighbours(TokenRun tokens, NameSegment segment)
    {
        var before = tokens[segment.Start - 1];
        var after = tokens[segment.End];
        if (tokens.IsLower(segment.End) && NameCues.Locations.Has(after)) return (EntityType.Location, 0.85);
        if (tokens.IsLower(segment.End) && NameCues.OrganizationFollowers.Has(after)) return (EntityType.Organization, 0.7);
        if (tokens.IsAcronym(segment.Start) && segment.Count == 1) return (EntityType.Organization, 0.65);
        if (NameCues.PersonVerbs.Has(after) && before is not ("the" or "The")) return (EntityType.Person, 0.6);
        if (NameCues.ExactPrepositions.Has(before)) return (EntityType.Location, 0.6);
        return NameCues.LocationPrepositions.Has(before) ? (EntityType.Location, 0.45) : null;
    }

    // "Cessation", "Hostilities": capitalized words of a treaty or programme, not a surname.
    private static bool IsAbstract(ReadOnlySpan<char> word) =>
        word.Length > 6
            && (word.EndsWith("tion") || word.EndsWith("ities") || word.EndsWith("ment")
            || word.EndsWith("ness") || word.EndsWith("ism") || word.EndsWith("ity") || word.EndsWith("ance"));

    private static (EntityType, double) ByShape(TokenRun tokens, NameSegment segment, EntityType? head)
    {
        if (head is { } type) return (type, 0.5);
        if (segment.Count == 1 && NameCues.GivenNames.Has(tokens[segment.Start])) return (EntityType.Person, 0.6);
        if (tokens[segment.Start - 1] is "the" or "The") return (EntityType.Organization, 0.4);
        if (segment.Count == 1 && IsAbstract(tokens[segment.Start])) return (EntityType.Other, 0.25);
        return segment.Count is 2 or 3 ? (EntityType.Person, 0.45) : (EntityType.Person, 0.25);
    }

    private static NameCandidate Candidate(TokenRun tokens, int start, int end, EntityType type, double weight)
    {
        var span = tokens.GetSpan(start, end);
        return new NameCandidate(span.Offset, span.Length, tokens.Slice(start, end).ToString(), type, weight);
    }
}
