using Enrichment.Analysis;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>Decides which forms name the same entity. It uses only lookups, so the time is linear in the number of names.</summary>
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
        _byStart = new(() => IndexByPlace(name => name.Offset));
        _byEnd = new(() => IndexByPlace(name => name.End));
        _byInitials = new(() => FormIndex.Create(full.Where(HasInitials), form => Acronym.CreateAll(form.Words)));
        _organizationsByOuterWord = FormIndex.Create(
            full.Where(form => form.Type == EntityType.Organization), form => [form.Words[0], form.Words[^1]]);
        _areasByName = FormIndex.Create(full.Where(IsArea), form => [form.Key[..form.Key.LastIndexOf(' ')]]);
        _persons = new PersonNames(forms);
        _variants = new SpellingVariants(text, forms);
    }

    /// <summary>Groups <paramref name="forms"/> so that each group is an entity, in order of first use.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="forms">All forms, in order of first use.</param>
    public static IEnumerable<IReadOnlyList<NameForm>> Merge(string text, IReadOnlyList<NameForm> forms) =>
        new NameMerger(text, forms).Merge();

    private IEnumerable<IReadOnlyList<NameForm>> Merge()
    {
        // Full names are joined first. Then the persons with the same surname are known.
        foreach (var form in _forms) if (form.Words.Length > 1) JoinToFuller(form);
        foreach (var form in _forms) if (form.Words.Length <= 1) JoinToFuller(form);
        var groups = new List<NameForm>?[_forms.Count];
        foreach (var form in _forms) (groups[FindRoot(form).Index] ??= []).Add(form);
        return groups.OfType<List<NameForm>>().OrderBy(group => group[0].First);
    }

    private void JoinToFuller(NameForm form)
    {
        if ((FindFullForm(form) ?? FindVariant(form)) is { } fuller) Join(form, fuller);
    }

    private Dictionary<int, NameForm> IndexByPlace(Func<RecognizedName, int> place)
    {
        var forms = new Dictionary<int, NameForm>();
        foreach (var form in _forms)
        {
            foreach (var name in form.Names) forms[place(name)] = form;
        }

        return forms;
    }

    private NameForm? FindFullForm(NameForm form) => FindSameLink(form) ?? FindExpansion(form) ?? form.Type switch
    {
        EntityType.Person => FindFullPerson(form),
        EntityType.Organization => FindFullOrganization(form),
        EntityType.Location => FindFullLocation(form),
        _ => null,
    };

    private NameForm? FindFullPerson(NameForm form) =>
        _persons.FindFullForm(form) is { } full && !FamilyNames.AreDifferent(_text, form, full) ? full : null;

    // A surname that fits two persons is joined to neither.
    private NameForm? FindVariant(NameForm form)
    {
        var full = _variants.FindFullNames(form);
        if (full.Select(FindRoot).Distinct().Count() > 1) return null;
        var variant = full.Count > 0 ? full[0] : _variants.FindSameName(form);
        return variant is not null && !HaveDifferentLinks(form, variant) ? variant : null;
    }

    // Persons with the same surname are often linked to the same page. So the links of persons are not used.
    private NameForm? FindSameLink(NameForm form) => form.Type == EntityType.Person || form.Links.Count == 0 ? null :
        form.Links.Select(link => _byLink[(form.Type, link)]).FirstOrDefault(other => other != form);

    // Two entries of one knowledge base are two entities.
    private static bool HaveDifferentLinks(NameForm one, NameForm other) =>
        one.Links.Any(own => other.Links.Any(link => own.Source == link.Source && own.Id != link.Id));

    // An acronym with a link is known: "US" is not "University of Sheffield", although the initials agree.
    private NameForm? FindExpansion(NameForm form)
    {
        if (form.Words.Length > 1 && !Acronym.IsAbbreviation(form.Text)) return null;
        return FindDefinition(form) ?? FindByInitials(form);
    }

    // Without brackets, "DNC" as an organization is not the Democratic National Convention.
    private NameForm? FindByInitials(NameForm form) => !form.IsAcronym || form.Links.Count > 0 || IsRank(form) ? null
        : _byInitials.Value[form.Key]
            .FirstOrDefault(full => full.Type == form.Type || full.Type is EntityType.Organization or EntityType.Location);

    // "SP Anand Rao" has a rank, which is no short name of the Samajwadi Party.
    private bool IsRank(NameForm form) => form.Names.All(name => _text.AsSpan(name.End).StartsWith(" ")
        && _byStart.Value.TryGetValue(name.End + 1, out var next) && next.Type == EntityType.Person);

    // "Afghan Women's Network (AWN)", "AWN (Afghan Women's Network)": the brackets define the acronym. Only its first letter must agree,
    // or all its letters.
    private NameForm? FindDefinition(NameForm form) => form.Names
        .Select(name => FindDefinitionBefore(name) ?? FindDefinitionAfter(name))
        .FirstOrDefault(full => full is not null && IsDefined(form, full));

    private static bool IsDefined(NameForm form, NameForm full) =>
        (form.IsAcronym && full.Key[0] == form.Key[0]) || Acronym.IsShortFor(form.Text, full.Text);

    private NameForm? FindDefinitionBefore(RecognizedName acronym)
    {
        var bracketed = acronym.Offset >= 2 && _text.AsSpan(acronym.Offset - 2, 2) is " (";
        return bracketed && _byEnd.Value.TryGetValue(acronym.Offset - 2, out var full) && IsExpansion(full) ? full : null;
    }

    private NameForm? FindDefinitionAfter(RecognizedName acronym) =>
        _text.AsSpan(acronym.End).StartsWith(" (") && _byStart.Value.TryGetValue(acronym.End + 2, out var full) && IsExpansion(full)
            ? full
            : null;

    private static bool IsExpansion(NameForm form) => form.Words.Length > 1 && HasInitials(form);

    private static bool HasInitials(NameForm form) => form.Type is EntityType.Organization or EntityType.Location or EntityType.Event
        or EntityType.Product or EntityType.Law or EntityType.Program or EntityType.Other;

    private NameForm? FindFullOrganization(NameForm form)
    {
        if (form.Words.Length != 1 || form.Key.Length < 4 || form.IsAcronym) return null;
        return _organizationsByOuterWord[form.Key] is [var full] && ShortNames.CanBeShortFor(form, full) && !HaveDifferentLinks(form, full)
            ? full : null;
    }

    private NameForm? FindFullLocation(NameForm form) => _areasByName[form.Key]
        .OrderBy(area => Array.IndexOf(AreaWords, area.Words[^1]))
        .FirstOrDefault(area => !HaveDifferentLinks(form, area));

    private static bool IsArea(NameForm form) =>
        form.Type == EntityType.Location && AreaWords.Contains(form.Words[^1]) && !Namesakes.Has(form.Key);

    private void Join(NameForm form, NameForm full)
    {
        var (one, other) = (FindRoot(form), FindRoot(full));
        if (one != other) _parents[one.Index] = other;
    }

    // It shortens the path to the root (path halving), so that long chains of names do not take quadratic time.
    private NameForm FindRoot(NameForm form)
    {
        while (_parents[form.Index] is var parent && parent != form)
        {
            _parents[form.Index] = _parents[parent.Index];
            form = parent;
        }

        return form;
    }
}
