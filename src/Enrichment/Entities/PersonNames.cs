namespace Enrichment.Entities;

/// <summary>The full names of an article's persons, by what they may be called once they are introduced.</summary>
internal sealed class PersonNames
{
    private static readonly Comparer<NameForm> ByPlace = Comparer<NameForm>.Create((one, other) => one.First.CompareTo(other.First));

    private readonly Dictionary<string, List<NameForm>> _bySurname;
    private readonly Dictionary<string, List<NameForm>> _byGivenName;
    private readonly ILookup<string, NameForm> _shortByCore;

    /// <param name="forms">Every spelling in the article, in order of first use.</param>
    public PersonNames(IEnumerable<NameForm> forms)
    {
        var persons = forms.Where(form => form.Type == EntityType.Person).ToList();
        var full = persons.Where(form => form.Words > 1).ToList();
        _bySurname = InOrder(FormIndex.Of(full, form => Surnames(NameKey.Words(form.Core))));
        _byGivenName = InOrder(FormIndex.Of(full, form => [NameKey.Words(form.Core)[0]]));
        _shortByCore = persons.Where(form => form.Words == 1).ToLookup(form => form.Core);
    }

    /// <summary>
    /// The full name <paramref name="form"/> is short for, or null. A surname goes to whoever was last introduced by full name when it is first
    /// used, and stays there. Where nobody was introduced, "President Ghani" is "Ghani".
    /// </summary>
    public NameForm? FullFormOf(NameForm form)
    {
        var full = LastIntroduced(form, _bySurname);
        if (!IsRegnal(form)) full ??= LastIntroduced(form, _byGivenName);
        return full ?? (form.Words == 1 ? _shortByCore[form.Core].FirstOrDefault(other => other != form) : null);
    }

    // "King Charles" is nobody whose given name is Charles, unless nothing but a numeral is left out: King Charles III.
    private static bool IsRegnal(NameForm form) => form.Words == 1 && PersonTitles.IsRegnal(NameKey.Words(form.Key));

    private static NameForm? LastIntroduced(NameForm form, Dictionary<string, List<NameForm>> index)
    {
        if (!index.TryGetValue(form.Core, out var full)) return null;
        var behind = full.BinarySearch(form, ByPlace);
        return full[Math.Max(0, (behind < 0 ? ~behind : behind) - 1)];
    }

    private static Dictionary<string, List<NameForm>> InOrder(ILookup<string, NameForm> index) =>
        index.ToDictionary(forms => forms.Key, forms => forms.ToList());

    // "Massoud" and "Shah Massoud" for "Ahmad Shah Massoud", but not "Ahmad Massoud"; "Charles" for "Charles III".
    private static IEnumerable<string> Surnames(string[] words)
    {
        var plain = PersonTitles.WithoutNumeral(words);
        string[] names = [plain[^1], string.Join(' ', plain.Skip(1)), string.Join(' ', plain.TakeLast(2)), string.Join(' ', plain)];
        return names.Where(name => name.Length > 0 && name != string.Join(' ', words)).Distinct();
    }
}
