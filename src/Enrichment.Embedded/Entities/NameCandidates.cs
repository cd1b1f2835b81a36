using Enrichment.Analysis;
using Enrichment.Embedded.Lexicons;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>
/// Merges the names that the network and the lists found in an article. A list adds the names that the network never finds, peoples and
/// institutions; it decides the type of a name that the network is not certain of.
/// </summary>
internal static class NameCandidates
{
    // A name of the network with a confidence below this has the type of a list.
    private const double SureName = 0.9;

    private const double ListWeight = 0.95;

    private const int LongestWordBefore = 20;
    private const string OpeningMarks = " \"“‘'";

    /// <summary>
    /// The candidates, in text order; none overlaps another. Hidden ones (<see cref="NameCandidate.IsHidden"/>) are names of kinds that
    /// are not output.
    /// </summary>
    /// <param name="text">The article's text.</param>
    /// <param name="found">What the network found, in text order.</param>
    /// <param name="known">What the lists have, in text order.</param>
    public static IReadOnlyList<NameCandidate> Merge(string text, IReadOnlyList<RecognizedName> found, IReadOnlyList<NameCandidate> known)
    {
        var merged = new List<NameCandidate>(found.Count + known.Count);
        var next = 0;
        foreach (var name in JoinTitles(text, [.. found.SelectMany(name => SplitAtDashes(text, name))]))
        {
            for (; next < known.Count && known[next].End <= name.Offset; next++) AddKnown(merged, known[next]);
            if (next < known.Count && IsPreferred(known[next], name)) continue;
            if (Convert(text, name) is { } candidate) Add(merged, candidate);
            // "United Kingdom" is no name in "2010 United Kingdom general election".
            while (next < known.Count && known[next].Offset < name.End) next++;
        }

        for (; next < known.Count; next++) AddKnown(merged, known[next]);
        return merged;
    }

    // "Abdul Wudod Zara - Ahmad Shah Massoud" are two persons, "Fine Gael – Labour" two parties, "al - Zarqawi" is one person.
    private static IEnumerable<RecognizedName> SplitAtDashes(string text, RecognizedName name)
    {
        var (start, end) = (name.Offset, name.End);
        var canSplit = name.Type is EntityType.Person or EntityType.Organization;
        for (var at = start; canSplit && at + 3 < end; at++)
        {
            if (!IsDash(text.AsSpan(at, 3)) || !AreSplit(text.AsSpan(start, at - start), text[at + 3])) continue;
            yield return name with { Offset = start, Length = at - start };
            start = at + 3;
        }

        yield return name with { Offset = start, Length = end - start };
    }

    private static bool IsDash(ReadOnlySpan<char> separator) => separator is [' ', '-' or '–' or '—', ' '];

    private static bool AreSplit(ReadOnlySpan<char> left, char right) =>
        left.LastIndexOf(' ') is > 0 and var space && char.IsUpper(left[space + 1]) && char.IsUpper(right);

    // The network finds "Queen" and "Mary" as two persons; they are one, and "Mullah" before "Abdul Ghani Baradar" is none.
    private static IEnumerable<RecognizedName> JoinTitles(string text, IReadOnlyList<RecognizedName> found)
    {
        for (var at = 0; at < found.Count; at++)
        {
            var isTitle = at + 1 < found.Count && found[at].Type == EntityType.Person && found[at + 1].Type == EntityType.Person
                && found[at].End + 1 == found[at + 1].Offset && IsTitle(text.AsSpan(found[at].Offset, found[at].Length));
            if (!isTitle) yield return found[at];
            else yield return found[++at] with { Offset = found[at - 1].Offset, Length = found[at].End - found[at - 1].Offset };
        }
    }

    private static bool IsTitle(ReadOnlySpan<char> word) =>
        PersonTitleWords.Titles.Has(word.TrimEnd('.')) || PersonTitleWords.Regnal.Has(word.TrimEnd('.'));

    // Peoples are no names for the network. "Pakistan air force" is more than "Pakistan".
    private static bool IsPreferred(NameCandidate known, RecognizedName name) =>
        known.Contains(name) && (known.Length > name.Length || name.Type == EntityType.Other);

    private static void AddKnown(List<NameCandidate> merged, NameCandidate name)
    {
        if (IsPeopleOrInstitution(name) && !AmbiguousNames.IsAmbiguous(name.Text)) Add(merged, name);
    }

    // "Pakistan air force" is in no list, only "Pakistan" is.
    private static bool IsPeopleOrInstitution(NameCandidate known) =>
        known.Type == EntityType.Group || Gazetteer.Find(known.Text) is null;

    private static void Add(List<NameCandidate> merged, NameCandidate name)
    {
        if (merged.Count == 0 || merged[^1].End <= name.Offset) merged.Add(name);
    }

    private static NameCandidate? Convert(string text, RecognizedName found)
    {
        var name = NameBounds.Trim(text, found);
        var own = name.In(text);
        if (IsCommon(own) || IsMark(text, name)) return null;
        if (name.Type == EntityType.Other) return CreateOther(text, name, own);
        if (name.Type == EntityType.Organization && NameHead.FindType(own) == EntityType.Law) name = name with { Type = EntityType.Law };
        return Gazetteer.Find(own) is { } known && IsSurer(known, own, found)
            ? new NameCandidate(name.Offset, name.Length, own, known.Type, ListWeight)
            : new NameCandidate(name.Offset, name.Length, own, name.Type, name.Confidence);
    }

    private static NameCandidate CreateOther(string text, RecognizedName name, string own)
    {
        var type = IsWork(text.AsSpan(0, name.Offset)) ? EntityType.Product : NameHead.FindType(own);
        return new NameCandidate(name.Offset, name.Length, own, type ?? name.Type, name.Confidence) { IsHidden = type is null };
    }

    // "The film Northern Lights", "the novel “Northern Lights”"
    private static bool IsWork(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - LongestWordBefore)..].TrimEnd(OpeningMarks);
        return NameCues.Works.Has(before[(before.LastIndexOf(' ') + 1)..]);
    }

    // "He went to the City."
    private static bool IsCommon(string own) => NameCues.CommonWords.Has(own) || NameCues.Locations.Has(own) || NameCues.Events.Has(own)
        || PersonTitleWords.Titles.Has(own) || NameCues.IsFunctionWord(own) || IsMailAddress(own);

    // "RT @someone" repeats a post; "VI" is a number.
    private static bool IsMark(string text, RecognizedName name) =>
        NameParts.Numerals.Has(text.AsSpan(name.Offset, name.Length)) || (name.Length == 2 && text.AsSpan(name.End).StartsWith(" @"));

    private static bool IsMailAddress(string own) =>
        own.IndexOf('@', StringComparison.Ordinal) > 0 && !own.Contains(' ', StringComparison.Ordinal);

    private static bool IsSurer(KnownName known, string own, RecognizedName name) =>
        known.Type == EntityType.Group || known.Links.Count > 0 || own.Contains(' ') || name.Confidence < SureName;
}
