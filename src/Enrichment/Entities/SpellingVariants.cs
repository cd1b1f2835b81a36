using Enrichment.Analysis;
using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>
/// Finds other transcriptions of a name: names with as many words that differ in one word, and for a surname or given name the full names
/// of persons. Candidates have the same consonants, then <see cref="Transliteration"/> checks them.
/// </summary>
internal sealed class SpellingVariants
{
    // A hostile text can have any number of names with the same consonants. Real names have fewer spellings than this.
    private const int MaxCandidates = 8;

    private readonly Lazy<HashSet<(int, int)>> _sideBySide;
    private readonly FormIndex _bySkeleton;
    private readonly FormIndex _personsByShortSkeleton;

    /// <summary>Indexes <paramref name="forms"/> by their consonants.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="forms">All forms of the article, in order of first use.</param>
    public SpellingVariants(string text, IReadOnlyList<NameForm> forms)
    {
        _sideBySide = new(() => [.. FindSideBySide(text, forms)]);
        _bySkeleton = FormIndex.Create(forms.Where(CanVary), form => [form.Skeleton]);
        _personsByShortSkeleton = FormIndex.Create(
            forms.Where(form => form.Type == EntityType.Person && form.Words.Length > 1),
            form => GetOuterWords(form).Where(Transliteration.CanVary).Select(Transliteration.CreateSkeleton));
    }

    /// <summary>The form that is another transcription of <paramref name="form"/>, or null.</summary>
    public NameForm? FindSameName(NameForm form)
    {
        if (!CanVary(form) || form.IsAcronym) return null;
        var alike = _bySkeleton[form.Skeleton];
        if (alike.Count == 1) return null;
        var variants = alike
            .Where(other => other.Type == form.Type)
            .Take(MaxCandidates)
            .Where(other => other != form && Transliteration.DifferInOneWord(form.Core, other.Core) && !AreSideBySide(form, other))
            .ToList();

        // Hamed is near to Hamad and to Hamid, but Hamad is not near to Hamid. Then Hamed is ambiguous.
        var areVariants = variants.Skip(1).All(other => Transliteration.DifferInOneWord(variants[0].Core, other.Core));
        return areVariants ? variants.FirstOrDefault() : null;
    }

    /// <summary>The full names of persons with <paramref name="form"/> in another transcription: "Ahmad Massoud" for "Masood".</summary>
    public IReadOnlyList<NameForm> FindFullNames(NameForm form)
    {
        if (form.Type != EntityType.Person || form.Words.Length > 1 || !CanVary(form)) return [];
        return [.. _personsByShortSkeleton[form.Skeleton].Take(MaxCandidates)
            .Where(other => GetOuterWords(other).Any(word => Transliteration.AreVariants(word, form.Core)) && !AreSideBySide(form, other))];
    }

    private static string[] GetOuterWords(NameForm form)
    {
        var words = PersonTitles.StripNumeral(form.Words);
        return [words[0], words[^1]];
    }

    private static bool CanVary(NameForm form) =>
        form.Type is EntityType.Person or EntityType.Location or EntityType.Organization && form.Words.Any(Transliteration.CanVary);

    // "Hamid Karzai and Hamed Karzai" are two persons.
    private bool AreSideBySide(NameForm one, NameForm other) =>
        _sideBySide.Value.Contains((one.First, other.First)) || _sideBySide.Value.Contains((other.First, one.First));

    // The pairs of forms with "and" between them, each form by the offset of its first mention.
    private static IEnumerable<(int, int)> FindSideBySide(string text, IReadOnlyList<NameForm> forms)
    {
        var names = forms
            .SelectMany(form => form.Names.Select(name => (Form: form, Name: name)))
            .OrderBy(pair => pair.Name.Offset)
            .ToList();
        return names.Zip(names.Skip(1))
            .Where(pair => text.AsSpan()[pair.First.Name.End..pair.Second.Name.Offset] is " and " or " & " or " nor " or " and the ")
            .Select(pair => (pair.First.Form.First, pair.Second.Form.First));
    }
}
