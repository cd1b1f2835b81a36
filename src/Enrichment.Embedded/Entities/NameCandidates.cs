using Enrichment.Analysis;
using Enrichment.Embedded.Entities.Tagging;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>
/// Merges the names that the tagger and the rules found in an article. The tagger finds names of its three classes. A name that a rule or
/// a list is certain of is used where the tagger found nothing or has low confidence.
/// </summary>
internal static class NameCandidates
{
    // The rule is certain: a listed name, a title before it, or a head that implies its type. Less certain names measured worse than the
    // tagger alone.
    private const double SureRule = 0.9;

    // Only the rules find peoples, events and products.
    private const double LikelyRule = 0.5;

    // A tag with a confidence below this loses to a certain rule.
    private const double SureTag = 0.9;

    private const double ListWeight = 0.95;

    /// <summary>The candidates, in text order; none overlaps another.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tagged">What the tagger found, in text order.</param>
    /// <param name="ruled">What the rules found, in text order.</param>
    public static IReadOnlyList<NameCandidate> Merge(string text, IReadOnlyList<TaggedName> tagged, IReadOnlyList<NameCandidate> ruled)
    {
        var merged = new List<NameCandidate>(tagged.Count + ruled.Count);
        var (tag, rule) = (0, 0);
        while (tag < tagged.Count || rule < ruled.Count)
        {
            if (rule < ruled.Count && (tag == tagged.Count || IsPreferred(text, ruled[rule], tagged, tag)))
            {
                while (tag < tagged.Count && tagged[tag].Offset < ruled[rule].End) tag++;
                if (IsSure(ruled[rule])) Add(merged, ruled[rule]);
                rule++;
            }
            else if (rule < ruled.Count && ruled[rule].Offset < tagged[tag].Offset)
            {
                rule++;
            }
            else if (FromTag(text, tagged[tag++]) is { } name)
            {
                Add(merged, name);
            }
        }

        return merged;
    }

    // Whether the next rule comes before, or replaces, the next tags.
    private static bool IsPreferred(string text, NameCandidate rule, IReadOnlyList<TaggedName> tagged, int tag)
    {
        if (rule.End <= tagged[tag].Offset) return true;
        if (rule.Offset >= tagged[tag].End || !IsSure(rule)) return false;
        for (var over = tag; over < tagged.Count && tagged[over].Offset < rule.End; over++)
            if (tagged[over].Confidence >= SureTag && !IsOnlyBeginning(text, tagged[over], rule)) return false;
        return true;
    }

    // "Pakistan air force" is more than "Pakistan", whatever the confidence of the tag is.
    private static bool IsOnlyBeginning(string text, TaggedName tag, NameCandidate rule) =>
        tag.Offset == rule.Offset && tag.Length < rule.Length && rule.Type == EntityType.Organization
            && Gazetteer.Find(tag.In(text)) is { Type: EntityType.Location or EntityType.Group };

    private static bool IsSure(NameCandidate rule) =>
        rule.Type is EntityType.Person or EntityType.Location or EntityType.Organization
            ? rule.Weight >= SureRule && !rule.NeedsSupport : rule.Weight >= LikelyRule;

    private static void Add(List<NameCandidate> merged, NameCandidate name)
    {
        if (merged.Count == 0 || merged[^1].Offset + merged[^1].Length <= name.Offset) merged.Add(name);
    }

    private static NameCandidate? FromTag(string text, TaggedName tag)
    {
        var name = tag.Type switch
        {
            EntityType.Person => WithoutTitles(text, tag),
            EntityType.Location => WithoutKind(text, tag),
            _ => tag,
        };
        var own = name.In(text);
        if (name.Type == EntityType.Other)
            return EndsInEvent(own) ? new NameCandidate(name.Offset, name.Length, own, EntityType.Event, name.Confidence) : null;
        return Gazetteer.Find(own) is { } known && IsSurer(known, own, tag)
            ? new NameCandidate(name.Offset, name.Length, own, known.Type, ListWeight)
            : new NameCandidate(name.Offset, name.Length, own, name.Type, name.Confidence);
    }

    private static bool IsSurer(KnownName known, string own, TaggedName name) =>
        known.Type == EntityType.Group || known.Links.Count > 0 || own.Contains(' ') || name.Confidence < SureTag;

    // "General Abdul Wudod Zara" is Abdul Wudod Zara; "Queen Mary" stays.
    private static TaggedName WithoutTitles(string text, TaggedName name)
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

    // "Panjshir province" becomes "Panjshir", as elsewhere in the article; "Panjshir Province" stays.
    private static TaggedName WithoutKind(string text, TaggedName name)
    {
        var own = text.AsSpan(name.Offset, name.Length);
        var space = own.LastIndexOf(' ');
        return space > 0 && char.IsLower(own[space + 1]) && NameCues.Locations.Has(own[(space + 1)..])
            ? name with { Length = space } : name;
    }

    // "2010 United Kingdom general election"
    private static bool EndsInEvent(string name) => NameCues.Events.Has(name.AsSpan(name.LastIndexOf(' ') + 1));
}
