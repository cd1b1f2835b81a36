using Enrichment.Analysis;

namespace Enrichment.Entities;

/// <summary>The full names of an article's persons, by their short names.</summary>
internal sealed class PersonNames
{
    private static readonly Comparer<NameForm> ByPlace = Comparer<NameForm>.Create((one, other) => one.First.CompareTo(other.First));

    private readonly FormIndex _bySurname = new();
    private readonly FormIndex _byGivenName = new();
    private readonly FormIndex _shortByCore = new();

    /// <summary>Indexes the persons among <paramref name="forms"/>.</summary>
    /// <param name="forms">All forms of the article, in order of first use.</param>
    public PersonNames(IEnumerable<NameForm> forms)
    {
        foreach (var form in forms.Where(form => form.Type == EntityType.Person))
        {
            if (form.Words.Length == 1)
            {
                _shortByCore.Add(form.Core, form);
                continue;
            }

            _byGivenName.Add(form.Words[0], form);
            foreach (var surname in FindSurnames(form.Words)) _bySurname.Add(surname, form);
        }
    }

    /// <summary>
    /// The full name of <paramref name="form"/>, or null. A surname belongs to the person with that surname whose full name was first
    /// used last before it. If there is no full name, "President Ghani" is "Ghani".
    /// </summary>
    public NameForm? FindFullForm(NameForm form)
    {
        var full = FindLastIntroduced(form, _bySurname);
        if (!IsRegnal(form)) full ??= FindLastIntroduced(form, _byGivenName);
        return full ?? (form.Words.Length == 1 ? _shortByCore[form.Core].Find(other => other != form) : null);
    }

    // "King Charles" is no person with the given name Charles. He can only be King Charles III, whose name differs by a numeral.
    private static bool IsRegnal(NameForm form) => form.Words.Length == 1 && PersonTitles.IsRegnal(NameKey.Split(form.Key));

    private static NameForm? FindLastIntroduced(NameForm form, FormIndex index)
    {
        var full = index[form.Core];
        if (full.Count == 0) return null;
        var next = full.BinarySearch(form, ByPlace);
        return full[Math.Max(0, (next < 0 ? ~next : next) - 1)];
    }

    // "Massoud" and "Shah Massoud" for "Ahmad Shah Massoud", but not "Ahmad Massoud"; "Charles" for "Charles III".
    private static IEnumerable<string> FindSurnames(string[] words)
    {
        var plain = PersonTitles.StripNumeral(words);
        yield return plain[^1];
        if (plain.Length > 2) yield return string.Join(' ', plain[1..]);
        if (plain.Length > 3) yield return string.Join(' ', plain[^2..]);
        if (plain.Length > 1 && plain.Length < words.Length) yield return string.Join(' ', plain);
    }
}
