using Enrichment.Analysis;
using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>
/// Finds the same name in another transcription. Persons: full names of as many words that differ in one, and surnames or given names by
/// themselves. Places and organizations: one word differs. Asked by consonants, then checked (<see cref="Transliteration"/>).
/// </summary>
internal sealed class SpellingVariants
{
    // A hostile text may hold any number of names with the same consonants; nobody spells one name in more ways.
    private const int MostCandidates = 8;

    private readonly Lazy<HashSet<(int, int)>> _sideBySide;
    private readonly FormIndex _bySkeleton;
    private readonly FormIndex _personsByShortSkeleton;

    /// <param name="text">The article's text.</param>
    /// <param name="forms">Every spelling in it, in order of first use.</param>
    public SpellingVariants(string text, IReadOnlyList<NameForm> forms)
    {
        _sideBySide = new(() => [.. SideBySide(text, forms)]);
        _bySkeleton = FormIndex.Of(forms.Where(MayVary), form => [form.Skeleton]);
        _personsByShortSkeleton = FormIndex.Of(
            forms.Where(form => form.Type == EntityType.Person && form.Words.Length > 1),
            form => OuterWords(form).Where(Transliteration.MayVary).Select(Transliteration.Skeleton));
    }

    /// <summary>The form that spells <paramref name="form"/>'s name differently, or null.</summary>
    public NameForm? SameName(NameForm form)
    {
        if (!MayVary(form) || form.IsAcronym) return null;
        var alike = _bySkeleton[form.Skeleton];
        if (alike.Count == 1) return null;
        var variants = alike.Where(other => other.Type == form.Type).Take(MostCandidates)
            .Where(other => other != form && Transliteration.OneWordDiffers(form.Core, other.Core) && !AreSideBySide(form, other)).ToList();

        // Hamed is near to Hamad and to Hamid, but these two are not near to each other: then nobody can tell.
        return variants.Skip(1).All(other => Transliteration.OneWordDiffers(variants[0].Core, other.Core)) ? variants.FirstOrDefault() : null;
    }

    /// <summary>The full names of persons <paramref name="form"/> is short for, spelled differently: "Ahmad Massoud" for "Masood".</summary>
    public IReadOnlyList<NameForm> FullNames(NameForm form)
    {
        if (form.Type != EntityType.Person || form.Words.Length > 1 || !MayVary(form)) return [];
        return [.. _personsByShortSkeleton[form.Skeleton].Take(MostCandidates)
            .Where(other => OuterWords(other).Any(word => Transliteration.AreVariants(word, form.Core)) && !AreSideBySide(form, other))];
    }

    private static string[] OuterWords(NameForm form)
    {
        var words = PersonTitles.WithoutNumeral(form.Words);
        return [words[0], words[^1]];
    }

    private static bool MayVary(NameForm form) =>
        form.Type is EntityType.Person or EntityType.Location or EntityType.Organization && form.Words.Any(Transliteration.MayVary);

    // "Hamid Karzai and Hamed Karzai" are two: nobody names one person twice in a breath.
    private bool AreSideBySide(NameForm one, NameForm other) =>
        _sideBySide.Value.Contains((one.First, other.First)) || _sideBySide.Value.Contains((other.First, one.First));

    // The pairs of forms with an "and" between them, told by where each stands first.
    private static IEnumerable<(int, int)> SideBySide(string text, IReadOnlyList<NameForm> forms)
    {
        var names = forms.SelectMany(form => form.Names.Select(name => (Form: form, Name: name))).OrderBy(pair => pair.Name.Offset).ToList();
        return names.Zip(names.Skip(1))
            .Where(pair => text.AsSpan()[pair.First.Name.End..pair.Second.Name.Offset] is " and " or " & " or " nor " or " and the ")
            .Select(pair => (pair.First.Form.First, pair.Second.Form.First));
    }
}
