using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>The spellings of an article's names.</summary>
internal sealed class NameForms
{
    private readonly string _text;
    private readonly HashSet<(EntityType, string)> _bare;
    private readonly HashSet<string> _surnames;
    private readonly HashSet<string> _linked;

    private NameForms(string text, IReadOnlyList<RecognizedName> names)
    {
        _text = text;
        _bare = [.. names.Where(name => Possessive.Bare(name.In(text)) is null).Select(name => (name.Type, NameKey.Of(name.In(text))))];
        _surnames = [.. names.Where(name => name.Type == EntityType.Person).Select(name => NameKey.Words(NameKey.Of(name.In(text))))
            .Where(words => words.Length > 1).Select(words => words[^1])];
        _linked = [.. names.Where(name => name.Type != EntityType.Person && name.Links.Count > 0).Select(name => NameKey.Of(name.In(text)))];
    }

    /// <summary>The forms of <paramref name="names"/>, in order of first use. Addresses are compared to the letter, names by <see cref="NameKey"/>.</summary>
    public static List<NameForm> Of(Article article, IReadOnlyList<RecognizedName> names) => new NameForms(article.Text, names).Of(names);

    private List<NameForm> Of(IReadOnlyList<RecognizedName> names) =>
        [.. names.GroupBy(KeyOf).Select(group => ToForm(group.Key.Key, [.. group])).OrderBy(form => form.First)];

    private (NameKind Kind, string Key) KeyOf(RecognizedName name)
    {
        var text = name.In(_text);
        return name.Type switch
        {
            EntityType.Url or EntityType.Phone => (NameKind.Address, text),
            EntityType.Email or EntityType.Handle or EntityType.Hashtag => (NameKind.Address, text.ToLowerInvariant()),
            EntityType.Group => (NameKind.Name, Singular(NameKey.Of(text))),
            EntityType.Person => PersonKey(NameKey.Of(Possessive.Bare(text) ?? text)),
            _ => (NameKind.Name, BareKey(name.Type, text)),
        };
    }

    // "Michael Jordan" and the country Jordan stay two, however the article calls him later.
    private (NameKind Kind, string Key) PersonKey(string key)
    {
        var core = PersonTitles.Strip(NameKey.Words(key));
        if (core.Length > 1) return (NameKind.Name, string.Join(' ', core));
        return (_surnames.Contains(key) && _linked.Contains(key) ? NameKind.Surname : NameKind.Name, key);
    }

    // "the Taliban's" is the Taliban; but "McDonald's" is McDonald's, unless the article speaks of McDonald as well.
    private string BareKey(EntityType type, string text) =>
        Possessive.Bare(text) is { } bare && NameKey.Of(bare) is var key && _bare.Contains((type, key)) ? key : NameKey.Of(text);

    // "Afghan" and "Afghans" are the same people.
    private static string Singular(string key) => key.Length > 3 && key[^1] == 's' && key[^2] != 's' ? key[..^1] : key;

    private NameForm ToForm(string key, IReadOnlyList<RecognizedName> names)
    {
        var type = names.GroupBy(name => name.Type).MaxBy(group => group.Sum(name => name.Confidence))!.Key;
        return new NameForm(TextOf(key, type, names), key, type, names);
    }

    private string TextOf(string key, EntityType type, IReadOnlyList<RecognizedName> names)
    {
        var texts = names.Select(name => name.In(_text)).ToList();
        var plain = texts.FirstOrDefault(text => Possessive.Bare(text) is null && (type != EntityType.Person || NameKey.Of(text) == key));
        return plain ?? (type == EntityType.Person ? Possessive.Bare(texts[0]) : null) ?? texts[0];
    }
}
