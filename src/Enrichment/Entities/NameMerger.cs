using Enrichment.Analysis;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>Decides which spellings name the same entity. Every question is a look-up, so a text of nothing but names costs no more than its length.</summary>
internal sealed class NameMerger
{
    private static readonly WordClasses Areas = new(Lexicon.Open("areas.txt"), "area", "namesake");

    // "Kunar Province" is Kunar, but "Kabul River" is not Kabul. The first word of the list is preferred.
    private static readonly string[] AreaWords = [.. Areas.GetEntries("area")];

    private static readonly WordSet Namesakes = Areas["namesake"];

    private readonly string _text;
    private readonly IReadOnlyList<NameForm> _forms;
    private readonly NameForm[] _parents;
    private readonly Dictionary<(EntityType, EntityLink), NameForm> _byLink = [];
    private readonly Lazy<Dictionary<int, NameForm>> _byStart;
    private readonly Lazy<Dictionary<int, NameForm>> _byEnd;
    private readonly Lazy<FormIndex> _byInitials;
    private readonly FormIndex _organizationsByOuterWord;
    private readonly FormIndex _areasByName;
    private readonly PersonNames _persons;
    private readonly SpellingVariants _variants;

    private NameMerger(string text, IReadOnlyList<NameForm> forms)
    {
        (_text, _forms, _parents) = (text, forms, [.. forms]);
        foreach (var form in forms)
        {
            foreach (var link in form.Links) _byLink.TryAdd((form.Type, link), form);
        }

        var full = forms.Where(form => form.Words.Length > 1).ToList();
        _byStart = new(() => ByPlace(name => name.Offset));
        _byEnd = new(() => ByPlace(name => name.End));
        _byInitials = new(() => FormIndex.Of(full.Where(HasInitials), form => Acronym.Of(form.Words)));
        _organizationsByOuterWord = FormIndex.Of(full.Where(form => form.Type == EntityType.Organization), form => [form.Words[0], form.Words[^1]]);
        _areasByName = FormIndex.Of(full.Where(IsArea), form => [form.Key[..form.Key.LastIndexOf(' ')]]);
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
        foreach (var form in _forms) if (form.Words.Length > 1) JoinToFuller(form);
        foreach (var form in _forms) if (form.Words.Length <= 1) JoinToFuller(form);
        var groups = new List<NameForm>?[_forms.Count];
        foreach (var form in _forms) (groups[RootOf(form).Index] ??= []).Add(form);
        return groups.OfType<List<NameForm>>().OrderBy(group => group[0].First);
    }

    private void JoinToFuller(NameForm form)
    {
        if ((FullFormOf(form) ?? VariantOf(form)) is { } fuller) Join(form, fuller);
    }

    private Dictionary<int, NameForm> ByPlace(Func<RecognizedName, int> place)
    {
        var forms = new Dictionary<int, NameForm>();
        foreach (var form in _forms)
        {
            foreach (var name in form.Names) forms[place(name)] = form;
        }

        return forms;
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
    private NameForm? SameLink(NameForm form) => form.Type == EntityType.Person || form.Links.Count == 0 ? null :
        form.Links.Select(link => _byLink[(form.Type, link)]).FirstOrDefault(other => other != form);

    // Two entries of one register are two things, however alike their names.
    private static bool AreLinkedApart(NameForm one, NameForm other) =>
        one.Links.Any(own => other.Links.Any(link => own.Source == link.Source && own.Id != link.Id));

    // What is linked is known; initials alone do not make the US the University of Sheffield.
    private NameForm? Expansion(NameForm form)
    {
        if (!form.IsAcronym) return null;
        return form.Names.Select(name => DefinedBefore(name) ?? DefinedBehind(name)).FirstOrDefault(full => full is not null && full.Key[0] == form.Key[0])
            ?? (form.Links.Count > 0 ? null : _byInitials.Value[form.Key].FirstOrDefault());
    }

    // "Afghan Women's Network (AWN)": whatever the initials, the brackets say it, if at least the first letter agrees.
    private NameForm? DefinedBefore(RecognizedName acronym)
    {
        var bracketed = acronym.Offset >= 2 && _text.AsSpan(acronym.Offset - 2, 2) is " (";
        return bracketed && _byEnd.Value.TryGetValue(acronym.Offset - 2, out var full) && IsExpansion(full) ? full : null;
    }

    // "AWN (Afghan Women's Network)"
    private NameForm? DefinedBehind(RecognizedName acronym) =>
        _text.AsSpan(acronym.End).StartsWith(" (") && _byStart.Value.TryGetValue(acronym.End + 2, out var full) && IsExpansion(full) ? full : null;

    private static bool IsExpansion(NameForm form) => form.Words.Length > 1 && HasInitials(form);

    private static bool HasInitials(NameForm form) =>
        form.Type is EntityType.Organization or EntityType.Location or EntityType.Event or EntityType.Product or EntityType.Other;

    private NameForm? FullOrganization(NameForm form)
    {
        if (form.Words.Length != 1 || form.Key.Length < 4 || form.IsAcronym) return null;
        return _organizationsByOuterWord[form.Key] is [var full] && !AreLinkedApart(form, full) ? full : null;
    }

    private NameForm? FullLocation(NameForm form) => _areasByName[form.Key]
        .OrderBy(area => Array.IndexOf(AreaWords, area.Words[^1]))
        .FirstOrDefault(area => !AreLinkedApart(form, area));

    private static bool IsArea(NameForm form) =>
        form.Type == EntityType.Location && AreaWords.Contains(form.Words[^1]) && !Namesakes.Has(form.Key);

    private void Join(NameForm form, NameForm full)
    {
        var (one, other) = (RootOf(form), RootOf(full));
        if (one != other) _parents[one.Index] = other;
    }

    // Halves the way as it goes, or a chain of names would be walked from end to end for each of them.
    private NameForm RootOf(NameForm form)
    {
        while (_parents[form.Index] is var parent && parent != form)
        {
            _parents[form.Index] = _parents[parent.Index];
            form = parent;
        }

        return form;
    }
}
