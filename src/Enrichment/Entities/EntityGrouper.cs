using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>
/// Gathers the names of an article into entities: the same link, the same spelling or another transcription of it, an acronym and its
/// expansion, a surname, with or without a title, and the full name it was introduced with. Two full names of more or other words stay two
/// entities, however alike: Ahmad Massoud is not Ahmad Shah Massoud.
/// </summary>
public static class EntityGrouper
{
    /// <summary>The entities <paramref name="names"/> and the addresses in the text stand for, in order of first mention.</summary>
    /// <param name="article">The article.</param>
    /// <param name="names">What a provider found; where two overlap the longer one stands.</param>
    public static IReadOnlyList<Entity> Group(Article article, IReadOnlyList<RecognizedName> names)
    {
        var mentions = WithoutOverlaps([.. AddressRecognizer.Recognize(article), .. names]);
        var forms = NameForms.Of(article, mentions);
        var groups = NameMerger.Merge(article.Text, forms);
        return [.. groups.Select((group, index) => ToEntity(article, group, index + 1))];
    }

    // Addresses win over names: they are certain.
    private static List<RecognizedName> WithoutOverlaps(List<RecognizedName> names)
    {
        var kept = new List<RecognizedName>();
        foreach (var name in names.OrderBy(name => name.Offset).ThenByDescending(IsAddress).ThenByDescending(name => name.Length))
        {
            if (kept.Count == 0 || !kept[^1].Overlaps(name)) kept.Add(name);
            else if (IsStronger(name, kept[^1])) kept[^1] = name;
        }

        return kept;
    }

    private static bool IsStronger(RecognizedName name, RecognizedName than) =>
        (IsAddress(name), name.Length).CompareTo((IsAddress(than), than.Length)) > 0;

    private static bool IsAddress(RecognizedName name) =>
        name.Type is EntityType.Url or EntityType.Email or EntityType.Handle or EntityType.Hashtag or EntityType.Phone;

    private static Entity ToEntity(Article article, IReadOnlyList<NameForm> group, int number)
    {
        var names = group.SelectMany(form => form.Names).OrderBy(name => name.Offset).ToList();
        var type = TypeOf(names);
        var fullest = group.MaxBy(form => (form.Words, form.Rank, form.Text.Length, -form.First))!.Text;
        return new Entity(
            $"e{number}",
            fullest,
            type,
            AliasesOf(article, names, fullest),
            [.. names.Select(name => ToMention(article, name))],
            [.. names.Where(name => name.Type == type).SelectMany(name => name.Links).Distinct()]);
    }

    // "Biden's" is no other form of "Biden".
    private static List<string> AliasesOf(Article article, List<RecognizedName> names, string fullest)
    {
        var texts = names.Select(name => name.In(article.Text)).Distinct().ToList();
        var known = texts.Append(fullest).ToHashSet();
        return [.. texts.Where(text => text != fullest && !(Possessive.Bare(text) is { } bare && known.Contains(bare)))];
    }

    private static EntityType TypeOf(List<RecognizedName> names) =>
        names.GroupBy(name => name.Type).MaxBy(type => type.Sum(name => name.Confidence))!.Key;

    private static Mention ToMention(Article article, RecognizedName name) =>
        new(name.Offset, name.Length, name.In(article.Text), name.Confidence, SentenceIndex.Of(article.Sentences, name.Offset));
}
