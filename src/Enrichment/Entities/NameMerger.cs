using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>Decides which spellings name the same entity. Every question is a look-up, so a text of nothing but names costs no more than its length.</summary>
internal sealed class NameMerger
{
    // Words behind a place's name that do not make another place of it: "Kunar Province" is Kunar, but "Kabul River" is not Kabul.
    private static readonly string[] AdministrativeWords = ["province", "city", "state", "district", "county", "region", "governorate", "prefecture", "oblast"];

    // Titles that stand before a single name as part of it, and before a full name as no part of it.
    private static readonly string[] NameTitles = ["mullah", "sheikh", "shaikh", "imam", "ayatollah", "king", "queen", "prince", "princess", "pope", "saint", "emperor", "sultan", "emir", "mufti"];

    private readonly IReadOnlyList<NameForm> _forms;
    private readonly string _text;
    private readonly Dictionary<NameForm, NameForm> _parents;
    private readonly Dictionary<EntityLink, NameForm> _byLink = [];
    private readonly Dictionary<int, NameForm> _byEnd = [];
    private readonly ILookup<(EntityType, string), NameForm> _byKey;
    private readonly ILookup<string, NameForm> _byInitials;
    private readonly ILookup<string, NameForm> _personsByShortName;
    private readonly ILookup<string, NameForm> _organizationsByOuterWord;

    private NameMerger(string text, IReadOnlyList<NameForm> forms)
    {
        (_text, _forms) = (text, forms);
        _parents = forms.ToDictionary(form => form, form => form);
        foreach (var form in forms)
        {
            foreach (var name in form.Names) _byEnd[name.End] = form;
            foreach (var link in form.Names.SelectMany(name => name.Links)) _byLink.TryAdd(link, form);
        }

        var full = forms.Where(form => form.Words > 1).ToList();
        _byKey = forms.ToLookup(form => (form.Type, form.Key));
        _byInitials = Index(full.Where(HasInitials), form => Acronym.Of(form.Key));
        _personsByShortName = Index(full.Where(form => form.Type == EntityType.Person), form => ShortNames(NameKey.Words(form.Key)));
        _organizationsByOuterWord = Index(full.Where(form => form.Type == EntityType.Organization), form => OuterWords(NameKey.Words(form.Key)));
    }

    /// <summary>Groups of <paramref name="forms"/>, one an entity, in order of first use.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="forms">Every spelling, in order of first use.</param>
    public static IEnumerable<IReadOnlyList<NameForm>> Merge(string text, IReadOnlyList<NameForm> forms) => new NameMerger(text, forms).Merge();

    private IEnumerable<IReadOnlyList<NameForm>> Merge()
    {
        foreach (var form in _forms)
        {
            if (FullFormOf(form) is { } full) Join(form, full);
        }

        return _forms.GroupBy(RootOf).Select(group => group.ToList()).OrderBy(group => group[0].First);
    }

    private NameForm? FullFormOf(NameForm form) => SameLink(form) ?? Expansion(form) ?? form.Type switch
    {
        EntityType.Person => FullPerson(form),
        EntityType.Organization => FullOrganization(form),
        EntityType.Location => FullLocation(form),
        _ => null,
    };

    // Who shares a surname is easily linked to the same page; what the text itself says of persons is better.
    private NameForm? SameLink(NameForm form) => form.Type == EntityType.Person ? null :
        form.Names.SelectMany(name => name.Links).Select(link => _byLink[link]).FirstOrDefault(other => other != form && other.Type == form.Type);

    private NameForm? Expansion(NameForm form)
    {
        if (!Acronym.IsWrittenLikeOne(form.Text)) return null;
        return form.Names.Select(DefinedBefore).FirstOrDefault(full => full is not null && full.Key[0] == form.Key[0])
            ?? _byInitials[form.Key].FirstOrDefault();
    }

    // "Afghan Women's Network (AWN)": whatever the initials, the brackets say it, if at least the first letter agrees.
    private NameForm? DefinedBefore(RecognizedName acronym)
    {
        var bracketed = acronym.Offset >= 2 && _text.AsSpan(acronym.Offset - 2, 2) is " (";
        return bracketed && _byEnd.TryGetValue(acronym.Offset - 2, out var full) && full.Words > 1 && HasInitials(full) ? full : null;
    }

    private static bool HasInitials(NameForm form) =>
        form.Type is EntityType.Organization or EntityType.Location or EntityType.Event or EntityType.Product or EntityType.Other;

    // A surname goes to whoever was last introduced by full name when it is first used, and stays there.
    private NameForm? FullPerson(NameForm form)
    {
        var words = NameKey.Words(form.Key);
        var name = words.Length > 1 && NameTitles.Contains(words[0]) ? string.Join(' ', words.Skip(1)) : form.Key;
        var full = _personsByShortName[name].Where(other => other != form).ToList();
        return full.LastOrDefault(other => other.First < form.First) ?? full.FirstOrDefault();
    }

    // "Massoud", "Ahmad" and "Shah Massoud" for "Ahmad Shah Massoud", but not "Ahmad Massoud".
    private static IEnumerable<string> ShortNames(string[] words)
    {
        var behindFirst = string.Join(' ', words.Skip(1));
        var lastTwo = string.Join(' ', words.TakeLast(2));
        return new[] { words[0], words[^1], behindFirst, lastTwo }.Where(name => name != string.Join(' ', words)).Distinct();
    }

    private NameForm? FullOrganization(NameForm form)
    {
        if (form.Words != 1 || form.Key.Length < 4 || Acronym.IsWrittenLikeOne(form.Text)) return null;
        var full = _organizationsByOuterWord[form.Key].Take(2).ToList();
        return full.Count == 1 ? full[0] : null;
    }

    private static IEnumerable<string> OuterWords(string[] words) => new[] { words[0], words[^1] }.Distinct();

    private NameForm? FullLocation(NameForm form) =>
        AdministrativeWords.Select(word => _byKey[(EntityType.Location, $"{form.Key} {word}")].FirstOrDefault()).FirstOrDefault(full => full is not null);

    private static ILookup<string, NameForm> Index(IEnumerable<NameForm> forms, Func<NameForm, IEnumerable<string>> keys) =>
        forms.SelectMany(form => keys(form).Select(key => (key, form))).ToLookup(pair => pair.key, pair => pair.form);

    private void Join(NameForm form, NameForm full)
    {
        var (one, other) = (RootOf(form), RootOf(full));
        if (one != other) _parents[one] = other;
    }

    private NameForm RootOf(NameForm form)
    {
        while (_parents[form] is var parent && parent != form) form = parent;
        return form;
    }
}
