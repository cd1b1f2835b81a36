using Enrichment.Analysis;

namespace Enrichment.Entities;

/// <summary>Creates the forms of an article's names.</summary>
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
            var spelling = spellings.Get(name);
            if (spelling.Bare is null) _bare.Add((name.Type, spelling.Key));
            if (name.Type != EntityType.Person && name.Links.Count > 0) _linked.Add(spelling.Key);
            if (name.Type == EntityType.Person && spelling.Key.LastIndexOf(' ') is > 0 and var space)
                _surnames.Add(spelling.Key[(space + 1)..]);
        }
    }

    /// <summary>
    /// Creates the forms of <paramref name="names"/>, in order of first use. Addresses are compared exactly, names by their keys.
    /// </summary>
    /// <param name="spellings">The spellings of the article's names.</param>
    /// <param name="names">The names, in text order.</param>
    public static List<NameForm> Create(Spellings spellings, IReadOnlyList<RecognizedName> names) =>
        new NameForms(spellings, names).Create(names);

    private List<NameForm> Create(IReadOnlyList<RecognizedName> names)
    {
        var byKey = new Dictionary<(NameKind, string), List<RecognizedName>>();
        var inOrder = new List<(string Key, List<RecognizedName> Names)>();
        foreach (var name in names)
        {
            var key = CreateKey(name);
            if (!byKey.TryGetValue(key, out var same)) inOrder.Add((key.Key, byKey[key] = same = []));
            same.Add(name);
        }

        return [.. inOrder.Select((form, index) => CreateForm(index, form.Key, form.Names))];
    }

    private (NameKind Kind, string Key) CreateKey(RecognizedName name)
    {
        var spelling = _spellings.Get(name);
        return name.Type switch
        {
            EntityType.Url or EntityType.Phone => (NameKind.Address, spelling.Text),
            EntityType.Email or EntityType.Handle or EntityType.Hashtag => (NameKind.Address, spelling.Text.ToLowerInvariant()),
            EntityType.Group => (NameKind.Name, NameKey.RemovePlural(spelling.Key)),
            EntityType.Person => CreatePersonKey((spelling.Bare ?? spelling).Key),
            _ => (NameKind.Name, CreateBareKey(name.Type, spelling)),
        };
    }

    // "Michael Jordan" and the country Jordan are two entities, even if the article calls him "Jordan" later.
    private (NameKind Kind, string Key) CreatePersonKey(string key)
    {
        var words = NameKey.Split(key);
        var core = PersonTitles.Strip(words);
        if (core.Length > 1) return (NameKind.Name, core.Length == words.Length ? key : string.Join(' ', core));
        return (_surnames.Contains(key) && _linked.Contains(key) ? NameKind.Surname : NameKind.Name, key);
    }

    // "the Taliban's" is the Taliban. "McDonald's" is McDonald only if the article also names McDonald.
    private string CreateBareKey(EntityType type, Spelling spelling) =>
        spelling.Bare is { } bare && _bare.Contains((type, bare.Key)) ? bare.Key : spelling.Key;

    private NameForm CreateForm(int index, string key, IReadOnlyList<RecognizedName> names)
    {
        var type = MentionSummary.ResolveType(names);
        return new NameForm(index, FindText(key, type, names), key, type, names);
    }

    private string FindText(string key, EntityType type, IReadOnlyList<RecognizedName> names)
    {
        foreach (var name in names)
        {
            var spelling = _spellings.Get(name);
            if (spelling.Bare is null && (type != EntityType.Person || spelling.Key == key)) return spelling.Text;
        }

        var first = _spellings.Get(names[0]);
        return type == EntityType.Person && first.Bare is { } bare ? bare.Text : first.Text;
    }
}
