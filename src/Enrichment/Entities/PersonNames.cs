using Enrichment.Analysis;

namespace Enrichment.Entities;

/// <summary>The full names of an article's persons, by what they may be called once they are introduced.</summary>
internal sealed class PersonNames
{
    private static readonly Comparer<NameForm> ByPlace = Comparer<NameForm>.Create((one, other) => one.First.CompareTo(other.First));

    private readonly FormIndex _bySurname = new();
    private readonly FormIndex _byGivenName = new();
    private readonly FormIndex _shortByCore = new();

    /// <param name="forms">Every spelling in the article, in order of first use.</param>
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
            foreach (var surname in Surnames(form.Words)) _bySurname.Add(surname, form);
        }
    }

    /// <summary>
    /// The full name <paramref name="form"/> is short for, or null. A surname goes to whoever was last introduced by full name when it is first
    /// used, and stays there. Where nobody was introduced, "President Ghani" is "Ghani".
    /// </summary>
    public NameForm? FullFormOf(NameForm form)
    {
        var full = LastIntroduced(form, _bySurname);
        if (!IsRegnal(form)) full ??= LastIntroduced(form, _byGivenName);
        return full ?? (form.Words.Length == 1 ? _shortByCore[form.Core].Find(other => other != form) : null);
    }

    // "King Charles" is nobody whose given name is Charles, unless nothing but a numeral is left out: King Charles III.
    private static bool IsRegnal(NameForm form) => form.Words.Length == 1 && PersonTitles.IsRegnal(NameKey.Words(form.Key));

    private static NameForm? LastIntroduced(NameForm form, FormIndex index)
    {
        var full = index[form.Core];
        if (full.Count == 0) return null;
        var behind = full.BinarySearch(form, ByPlace);
        return full[Math.Max(0, (behind < 0 ? ~behind : behind) - 1)];
    }

    // "Massoud" and "Shah Massoud" for "Ahmad Shah Massoud", but not "Ahmad Massoud"; "Charles" for "Charles III".
    private static IEnumerable<string> Surnames(string[] words)
    {
        var plain = PersonTitles.WithoutNumeral(words);
        yield return plain[^1];
        if (plain.Length > 2) yield return string.Join(' ', plain[1..]);
        if (plain.Length > 3) yield return string.Join(' ', plain[^2..]);
        if (plain.Length > 1 && plain.Length < words.Length) yield return string.Join(' ', plain);
    }
}
