using Enrichment.Analysis;
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
    // An address is certain, a name is not.
    private static readonly Comparer<RecognizedName> AddressesThenLongest = Comparer<RecognizedName>.Create((one, other) =>
        (!IsAddress(one), -one.Length, one.Offset).CompareTo((!IsAddress(other), -other.Length, other.Offset)));

    /// <summary>The entities <paramref name="names"/> and the addresses in the text stand for, in order of first mention.</summary>
    /// <param name="article">The article.</param>
    /// <param name="names">What a provider found; where two overlap the longer one stands.</param>
    public static IReadOnlyList<Entity> Group(TokenizedArticle article, IReadOnlyList<RecognizedName> names)
    {
        var mentions = Overlaps.Remove([.. AddressRecognizer.Recognize(article), .. names], AddressesThenLongest);
        var spellings = new Spellings(article.Text);
        var groups = NameMerger.Merge(article.Text, NameForms.Of(spellings, mentions));
        return [.. groups.Select((group, index) => ToEntity(article, spellings, group, index + 1))];
    }

    private static bool IsAddress(RecognizedName name) =>
        name.Type is EntityType.Url or EntityType.Email or EntityType.Handle or EntityType.Hashtag or EntityType.Phone;

    private static Entity ToEntity(TokenizedArticle article, Spellings spellings, IReadOnlyList<NameForm> group, int number)
    {
        var names = group is [var only] ? only.Names : [.. group.SelectMany(form => form.Names).OrderBy(name => name.Offset)];
        var type = Majority.TypeOf(names);
        var fullest = Fullest(group).Text;
        return new Entity(
            $"e{number}",
            fullest,
            type,
            AliasesOf(spellings, names, fullest),
            [.. names.Select(name => ToMention(article, spellings, name))],
            Majority.LinksOf(names, type));
    }

    private static NameForm Fullest(IReadOnlyList<NameForm> group) =>
        group is [var only] ? only : group.MaxBy(form => (form.Words.Length, form.Rank, form.Text.Length, -form.First))!;

    // "Biden's" is no other form of "Biden".
    private static List<string> AliasesOf(Spellings spellings, IReadOnlyList<RecognizedName> names, string fullest)
    {
        var first = spellings.Of(names[0]);
        if (first.Text == fullest && names.All(name => spellings.Of(name) == first)) return [];
        var written = names.Select(spellings.Of).Distinct().ToList();
        var known = written.Select(spelling => spelling.Text).Append(fullest).ToHashSet();
        return [.. written.Where(spelling => spelling.Text != fullest && !(spelling.Bare is { } bare && known.Contains(bare.Text))).Select(spelling => spelling.Text)];
    }

    private static Mention ToMention(TokenizedArticle article, Spellings spellings, RecognizedName name) =>
        new(name.Offset, name.Length, spellings.Of(name).Text, name.Confidence, SentenceIndex.Of(article.Sentences, name.Offset));
}
