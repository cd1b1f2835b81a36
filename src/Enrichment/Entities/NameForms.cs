using Enrichment.Analysis;

namespace Enrichment.Entities;

/// <summary>The spellings of an article's names.</summary>
internal sealed class NameForms
{
    private readonly Spellings _spellings;
    private readonly HashSet<(EntityType, string)> _bare = [];
    private readonly HashSet<string> _surnames = [];
    private readonly HashSet<string> _linked = [];

    private NameForms(Spellings spellings, IReadOnlyList<RecognizedName> names)
    {
        _spellings = spellings;
        foreach (var name in names)
        {
            var spelling = spellings.Of(name);
            if (spelling.Bare is null) _bare.Add((name.Type, spelling.Key));
            if (name.Type != EntityType.Person && name.Links.Count > 0) _linked.Add(spelling.Key);
            if (name.Type == EntityType.Person && spelling.Key.LastIndexOf(' ') is > 0 and var space) _surnames.Add(spelling.Key[(space + 1)..]);
        }
    }

    /// <summary>The forms of <paramref name="names"/>, in order of first use. Addresses are compared to the letter, names by <see cref="NameKey"/>.</summary>
    /// <param name="spellings">How the article writes its names.</param>
    /// <param name="names">The names, in text order.</param>
    public static List<NameForm> Of(Spellings spellings, IReadOnlyList<RecognizedName> names) => new NameForms(spellings, names).Of(names);

    private List<NameForm> Of(IReadOnlyList<RecognizedName> names)
    {
        var byKey = new Dictionary<(NameKind, string), List<RecognizedName>>();
        var inOrder = new List<(string Key, List<RecognizedName> Names)>();
        foreach (var name in names)
        {
            var key = KeyOf(name);
            if (!byKey.TryGetValue(key, out var same)) inOrder.Add((key.Key, byKey[key] = same = []));
            same.Add(name);
        }

        return [.. inOrder.Select((form, index) => ToForm(index, form.Key, form.Names))];
    }

    private (NameKind Kind, string Key) KeyOf(RecognizedName name)
    {
        var spelling = _spellings.Of(name);
        return name.Type switch
        {
            EntityType.Url or EntityType.Phone => (NameKind.Address, spelling.Text),
            EntityType.Email or EntityType.Handle or EntityType.Hashtag => (NameKind.Address, spelling.Text.ToLowerInvariant()),
            EntityType.Group => (NameKind.Name, Singular(spelling.Key)),
            EntityType.Person => PersonKey((spelling.Bare ?? spelling).Key),
            _ => (NameKind.Name, BareKey(name.Type, spelling)),
        };
    }

    // "Michael Jordan" and the country Jordan stay two, however the article calls him later.
    private (NameKind Kind, string Key) PersonKey(string key)
    {
        var words = NameKey.Words(key);
        var core = PersonTitles.Strip(words);
        if (core.Length > 1) return (NameKind.Name, core.Length == words.Length ? key : string.Join(' ', core));
        return (_surnames.Contains(key) && _linked.Contains(key) ? NameKind.Surname : NameKind.Name, key);
    }

    // "the Taliban's" is the Taliban; but "McDonald's" is McDonald's, unless the article speaks of McDonald as well.
    private string BareKey(EntityType type, Spelling spelling) =>
        spelling.Bare is { } bare && _bare.Contains((type, bare.Key)) ? bare.Key : spelling.Key;

    // "Afghan" and "Afghans" are the same people.
    private static string Singular(string key) => key.Length > 3 && key[^1] == 's' && key[^2] != 's' ? key[..^1] : key;

    private NameForm ToForm(int index, string key, IReadOnlyList<RecognizedName> names)
    {
        var type = Majority.TypeOf(names);
        return new NameForm(index, TextOf(key, type, names), key, type, names);
    }

    private string TextOf(string key, EntityType type, IReadOnlyList<RecognizedName> names)
    {
        foreach (var name in names)
        {
            var spelling = _spellings.Of(name);
            if (spelling.Bare is null && (type != EntityType.Person || spelling.Key == key)) return spelling.Text;
        }

        var first = _spellings.Of(names[0]);
        return type == EntityType.Person && first.Bare is { } bare ? bare.Text : first.Text;
    }
}
