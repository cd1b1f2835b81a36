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

    /// <summary>
    /// The candidates, in text order; none overlaps another. Those of <see cref="EntityType.Other"/> are names of kinds that are not
    /// annotated, which contain no other name.
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

    // "Abdul Wudod Zara - Ahmad Shah Massoud" are two persons, "al - Zarqawi" is one.
    private static IEnumerable<RecognizedName> SplitAtDashes(string text, RecognizedName name)
    {
        var (start, end) = (name.Offset, name.End);
        for (var at = start; name.Type == EntityType.Person && at + 3 < end; at++)
        {
            var isDash = text[at] == ' ' && text[at + 1] is ('-' or '–' or '—') && text[at + 2] == ' ';
            if (!isDash || !text.AsSpan(start, at - start).Contains(' ')) continue;
            yield return name with { Offset = start, Length = at - start };
            start = at + 3;
        }

        yield return name with { Offset = start, Length = end - start };
    }

    // "Abbas Stanekzai pipped" is Abbas Stanekzai; "Justin bieber", as posts write it, stays.
    private static RecognizedName WithoutLowerCaseEnd(string text, RecognizedName name)
    {
        var own = text.AsSpan(name.Offset, name.Length);
        while (own.LastIndexOf(' ') is > 0 and var space && !HasCapital(own[space..]) && own[..space].Contains(' ')) own = own[..space];
        return char.IsUpper(own[0]) ? name with { Length = own.Length } : name;
    }

    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c)) return true;
        }

        return false;
    }

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
        var name = found.Type switch
        {
            EntityType.Person => WithoutTitles(text, WithoutLowerCaseEnd(text, found)),
            EntityType.Location => WithoutKind(text, found),
            _ => found,
        };
        var own = name.In(text);
        if (IsCommon(own)) return null;
        if (name.Type == EntityType.Other)
        {
            var type = EndsInEvent(own) ? EntityType.Event : EntityType.Other;
            return new NameCandidate(name.Offset, name.Length, own, type, name.Confidence);
        }

        return Gazetteer.Find(own) is { } known && IsSurer(known, own, found)
            ? new NameCandidate(name.Offset, name.Length, own, known.Type, ListWeight)
            : new NameCandidate(name.Offset, name.Length, own, name.Type, name.Confidence);
    }

    // "He went to the City."
    private static bool IsCommon(string own) => NameCues.CommonWords.Has(own) || NameCues.Locations.Has(own) || NameCues.Events.Has(own)
        || PersonTitleWords.Titles.Has(own);

    private static bool IsSurer(KnownName known, string own, RecognizedName name) =>
        known.Type == EntityType.Group || known.Links.Count > 0 || own.Contains(' ') || name.Confidence < SureName;

    // "General Abdul Wudod Zara" is Abdul Wudod Zara; "Queen Mary" stays.
    private static RecognizedName WithoutTitles(string text, RecognizedName name)
    {
        while (true)
        {
            var own = text.AsSpan(name.Offset, name.Length);
            var length = own.IndexOf(' ');
            if (length <= 0 || length + 1 >= own.Length) return name;
            var first = own[..length].TrimEnd('.');
            var rest = own[(length + 1)..];
            var isRegnal = PersonTitleWords.Regnal.Has(first);
            if ((!PersonTitleWords.Titles.Has(first) && !isRegnal) || (isRegnal && !rest.Contains(' '))) return name;
            name = name with { Offset = name.Offset + length + 1, Length = rest.Length };
        }
    }

    // "Panjshir province" and "Panjshir Governor" become "Panjshir", as elsewhere in the article; "Panjshir Province" stays.
    private static RecognizedName WithoutKind(string text, RecognizedName name)
    {
        var own = text.AsSpan(name.Offset, name.Length);
        var space = own.LastIndexOf(' ');
        if (space <= 0) return name;
        var last = own[(space + 1)..];
        return PersonTitleWords.Titles.Has(last) || (char.IsLower(last[0]) && NameCues.Locations.Has(last))
            ? name with { Length = space } : name;
    }

    // "2010 United Kingdom general election"
    private static bool EndsInEvent(string name) => NameCues.Events.Has(name.AsSpan(name.LastIndexOf(' ') + 1));
}
