using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>Decides which spellings name the same entity. Every question is a look-up, so a text of nothing but names costs no more than its length.</summary>
internal sealed class NameMerger
{
    // Words behind a place's name that do not make another place of it: "Kunar Province" is Kunar, but "Kabul River" is not Kabul.
    private static readonly string[] AdministrativeWords = ["province", "city", "state", "district", "county", "region", "governorate", "prefecture", "oblast"];

    // Countries, states and provinces with a city named after them, or the other way round.
    private static readonly string[] NamesakeCities =
        ["mexico city", "panama city", "guatemala city", "kuwait city", "vatican city", "kansas city", "oklahoma city", "jersey city", "quebec city", "iowa city", "washington state", "luxembourg city", "djibouti city"];

    private readonly IReadOnlyList<NameForm> _forms;
    private readonly string _text;
    private readonly Dictionary<NameForm, NameForm> _parents;
    private readonly Dictionary<(EntityType, EntityLink), NameForm> _byLink = [];
    private readonly Dictionary<int, NameForm> _byStart = [];
    private readonly Dictionary<int, NameForm> _byEnd = [];
    private readonly ILookup<(EntityType, string), NameForm> _byKey;
    private readonly ILookup<string, NameForm> _byInitials;
    private readonly ILookup<string, NameForm> _organizationsByOuterWord;
    private readonly PersonNames _persons;
    private readonly SpellingVariants _variants;

    private NameMerger(string text, IReadOnlyList<NameForm> forms)
    {
        (_text, _forms) = (text, forms);
        _parents = forms.ToDictionary(form => form, form => form);
        foreach (var form in forms)
        {
            foreach (var name in form.Names) (_byStart[name.Offset], _byEnd[name.End]) = (form, form);
            foreach (var link in LinksOf(form)) _byLink.TryAdd((form.Type, link), form);
        }

        var full = forms.Where(form => form.Words > 1).ToList();
        _byKey = forms.ToLookup(form => (form.Type, form.Key));
        _byInitials = FormIndex.Of(full.Where(HasInitials), form => Acronym.Of(form.Key));
        _organizationsByOuterWord = FormIndex.Of(full.Where(form => form.Type == EntityType.Organization), form => OuterWords(NameKey.Words(form.Key)));
        _persons = new PersonNames(forms);
        _variants = new SpellingVariants(text, forms);
    }

    /// <summary>Groups of <paramref name="forms"/>, one an entity, in order of first use.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="forms">Every spelling, in order of first use.</param>
    public static IEnumerable<IReadOnlyList<NameForm>> Merge(string text, IReadOnlyList<NameForm> forms) => new NameMerger(text, forms).Merge();

    private IEnumerable<IReadOnlyList<NameForm>> Merge()
    {
        // Full names first: whether a surname spelled differently is one person's shows only then.
        foreach (var form in _forms.OrderByDescending(form => form.Words > 1))
        {
            if (FullFormOf(form) is { } full) Join(form, full);
            else if (VariantOf(form) is { } variant) Join(form, variant);
        }

        return _forms.GroupBy(RootOf).Select(group => group.ToList()).OrderBy(group => group[0].First);
    }

    private NameForm? FullFormOf(NameForm form) => SameLink(form) ?? Expansion(form) ?? form.Type switch
    {
        EntityType.Person => _persons.FullFormOf(form),
        EntityType.Organization => FullOrganization(form),
        EntityType.Location => FullLocation(form),
        _ => null,
    };

    // A surname that fits two persons is left alone.
    private NameForm? VariantOf(NameForm form)
    {
        var full = _variants.FullNames(form);
        if (full.Select(RootOf).Distinct().Count() > 1) return null;
        var variant = full.Count > 0 ? full[0] : _variants.SameName(form);
        return variant is not null && !AreLinkedApart(form, variant) ? variant : null;
    }

    // Who shares a surname is easily linked to the same page; what the text itself says of persons is better.
    private NameForm? SameLink(NameForm form) => form.Type == EntityType.Person ? null :
        LinksOf(form).Select(link => _byLink[(form.Type, link)]).FirstOrDefault(other => other != form);

    private static IEnumerable<EntityLink> LinksOf(NameForm form) => form.Names.Where(name => name.Type == form.Type).SelectMany(name => name.Links);

    // Two entries of one register are two things, however alike their names.
    private static bool AreLinkedApart(NameForm one, NameForm other)
    {
        var links = LinksOf(one).ToList();
        return LinksOf(other).Any(link => links.Exists(own => own.Source == link.Source && own.Id != link.Id));
    }

    // What is linked is known; initials alone do not make the US the University of Sheffield.
    private NameForm? Expansion(NameForm form)
    {
        if (!Acronym.IsWrittenLikeOne(form.Text)) return null;
        return form.Names.Select(name => DefinedBefore(name) ?? DefinedBehind(name)).FirstOrDefault(full => full is not null && full.Key[0] == form.Key[0])
            ?? (LinksOf(form).Any() ? null : _byInitials[form.Key].FirstOrDefault());
    }

    // "Afghan Women's Network (AWN)": whatever the initials, the brackets say it, if at least the first letter agrees.
    private NameForm? DefinedBefore(RecognizedName acronym)
    {
        var bracketed = acronym.Offset >= 2 && _text.AsSpan(acronym.Offset - 2, 2) is " (";
        return bracketed && _byEnd.TryGetValue(acronym.Offset - 2, out var full) && IsExpansion(full) ? full : null;
    }

    // "AWN (Afghan Women's Network)"
    private NameForm? DefinedBehind(RecognizedName acronym) =>
        _text.AsSpan(acronym.End).StartsWith(" (") && _byStart.TryGetValue(acronym.End + 2, out var full) && IsExpansion(full) ? full : null;

    private static bool IsExpansion(NameForm form) => form.Words > 1 && HasInitials(form);

    private static bool HasInitials(NameForm form) =>
        form.Type is EntityType.Organization or EntityType.Location or EntityType.Event or EntityType.Product or EntityType.Other;

    private NameForm? FullOrganization(NameForm form)
    {
        if (form.Words != 1 || form.Key.Length < 4 || Acronym.IsWrittenLikeOne(form.Text)) return null;
        var full = _organizationsByOuterWord[form.Key].Take(2).ToList();
        return full.Count == 1 && !AreLinkedApart(form, full[0]) ? full[0] : null;
    }

    private static IEnumerable<string> OuterWords(string[] words) => new[] { words[0], words[^1] }.Distinct();

    private NameForm? FullLocation(NameForm form) => AdministrativeWords.Select(word => $"{form.Key} {word}")
        .Where(key => !NamesakeCities.Contains(key))
        .Select(key => _byKey[(EntityType.Location, key)].FirstOrDefault())
        .FirstOrDefault(full => full is not null && !AreLinkedApart(form, full));

    private void Join(NameForm form, NameForm full)
    {
        var (one, other) = (RootOf(form), RootOf(full));
        if (one != other) _parents[one] = other;
    }

    // Halves the way as it goes, or a chain of names would be walked from end to end for each of them.
    private NameForm RootOf(NameForm form)
    {
        while (_parents[form] is var parent && parent != form)
        {
            _parents[form] = _parents[parent];
            form = parent;
        }

        return form;
    }
}
