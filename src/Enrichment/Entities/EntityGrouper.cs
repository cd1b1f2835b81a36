using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>
/// Groups the names of an article into entities. Two names are one entity if they have the same link, the same spelling or another
/// transcription of it, if one is the acronym of the other, or if one is the surname, with or without a title, of the other. Full names
/// with different words are different entities: Ahmad Massoud is not Ahmad Shah Massoud.
/// </summary>
public static class EntityGrouper
{
    // Addresses are certain, names are not.
    private static readonly Comparer<RecognizedName> AddressesThenLongest = Comparer<RecognizedName>.Create((one, other) =>
        (!IsAddress(one), -one.Length, one.Offset).CompareTo((!IsAddress(other), -other.Length, other.Offset)));

    /// <summary>Groups <paramref name="names"/> and the addresses in the text into entities, in order of first mention.</summary>
    /// <param name="article">The article.</param>
    /// <param name="names">The names that a provider found. If two overlap, the longer one is used.</param>
    public static IReadOnlyList<Entity> Group(TokenizedArticle article, IReadOnlyList<RecognizedName> names) =>
        GroupMentions(article, FindMentions(article, names));

    /// <summary>The <paramref name="names"/> and the addresses in the text, without overlaps, in text order.</summary>
    internal static IReadOnlyList<RecognizedName> FindMentions(TokenizedArticle article, IReadOnlyList<RecognizedName> names) =>
        Overlaps.Remove([.. AddressRecognizer.Recognize(article), .. names], AddressesThenLongest);

    /// <summary>Groups <paramref name="mentions"/>, which do not overlap and are in text order.</summary>
    internal static IReadOnlyList<Entity> GroupMentions(TokenizedArticle article, IReadOnlyList<RecognizedName> mentions)
    {
        var spellings = new Spellings(article.Text);
        var groups = NameMerger.Merge(article.Text, NameForms.Create(spellings, mentions));
        List<Entity> entities = [.. groups.Select(group => CreateEntity(article, spellings, group))];
        var ids = StableId.MakeUnique([.. entities.Select(entity => entity.Id)]);
        return [.. entities.Zip(ids, (entity, id) => entity with { Id = id })];
    }

    private static bool IsAddress(RecognizedName name) =>
        name.Type is EntityType.Url or EntityType.Email or EntityType.Handle or EntityType.Hashtag or EntityType.Phone;

    private static Entity CreateEntity(TokenizedArticle article, Spellings spellings, IReadOnlyList<NameForm> group)
    {
        var names = group is [var only] ? only.Names : [.. group.SelectMany(form => form.Names).OrderBy(name => name.Offset)];
        var type = MentionSummary.ResolveType(names);
        var fullest = FindFullest(group).Text;
        return new Entity(
            EntityId.Create(type, MentionSummary.FindLinkedName(names, type) ?? fullest),
            fullest,
            type,
            FindAliases(spellings, names, fullest),
            [.. names.Select(name => CreateMention(article, spellings, name))],
            MentionSummary.CollectLinks(names, type));
    }

    private static NameForm FindFullest(IReadOnlyList<NameForm> group) =>
        group is [var only] ? only : group.MaxBy(form => (form.Words.Length, form.Rank, form.Text.Length, -form.First))!;

    // "Biden's" is no alias of "Biden".
    private static List<string> FindAliases(Spellings spellings, IReadOnlyList<RecognizedName> names, string fullest)
    {
        var first = spellings.Get(names[0]);
        if (first.Text == fullest && names.All(name => spellings.Get(name) == first)) return [];
        var written = names.Select(spellings.Get).Distinct().ToList();
        var known = written.Select(spelling => spelling.Text).Append(fullest).ToHashSet();
        return [.. written.Where(IsAlias).Select(spelling => spelling.Text)];

        bool IsAlias(Spelling spelling) =>
            spelling.Text != fullest && !(spelling.Bare is { } bare && known.Contains(bare.Text));
    }

    private static Mention CreateMention(TokenizedArticle article, Spellings spellings, RecognizedName name) =>
        new(name.Offset, name.Length, spellings.Get(name).Text, name.Confidence, SentenceIndex.Find(article.Sentences, name.Offset));
}
