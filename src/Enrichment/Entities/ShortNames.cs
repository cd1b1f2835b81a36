using Enrichment.Lexicons;

namespace Enrichment.Entities;

/// <summary>Which names of organizations can be short for which longer names; from short-names.txt.</summary>
internal static class ShortNames
{
    private static readonly WordClasses Words = new(Lexicon.Open("short-names.txt"), "whole", "unshortened");
    private static readonly WordSet Wholes = Words["whole"];
    private static readonly WordSet Unshortened = Words["unshortened"];

    /// <summary>
    /// Whether the organization <paramref name="form"/>, one word, can be short for <paramref name="full"/>, which begins or ends with it:
    /// "Samsung" for "Samsung Electronics", "Labour" for "New Labour", but not "Senate" for "Senate Budget Committee".
    /// </summary>
    public static bool CanBeShortFor(NameForm form, NameForm full) =>
        full.Words[0] == form.Key ? !Wholes.Has(form.Key) : !Unshortened.Has(full.Key);
}
