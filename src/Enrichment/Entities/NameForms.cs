using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>The spellings of an article's names.</summary>
internal static class NameForms
{
    /// <summary>The forms of <paramref name="names"/>, in order of first use. Addresses are compared to the letter, names by <see cref="NameKey"/>.</summary>
    public static List<NameForm> Of(Article article, IReadOnlyList<RecognizedName> names) =>
        [.. names
            .GroupBy(name => KeyOf(name, name.In(article.Text)))
            .Select(group => ToForm(article, [.. group]))
            .OrderBy(form => form.First)];

    private static (bool Address, string Key) KeyOf(RecognizedName name, string text) => name.Type switch
    {
        EntityType.Url or EntityType.Phone => (true, text),
        EntityType.Email or EntityType.Handle or EntityType.Hashtag => (true, text.ToLowerInvariant()),
        EntityType.Group => (false, Singular(NameKey.Of(text))),
        _ => (false, NameKey.Of(text)),
    };

    // "Afghan" and "Afghans" are the same people.
    private static string Singular(string key) => key.Length > 3 && key[^1] == 's' && key[^2] != 's' ? key[..^1] : key;

    private static NameForm ToForm(Article article, IReadOnlyList<RecognizedName> names)
    {
        var text = names[0].In(article.Text);
        var type = names.GroupBy(name => name.Type).MaxBy(group => group.Sum(name => name.Confidence))!.Key;
        return new NameForm(text, KeyOf(names[0], text).Key, type, names);
    }
}
