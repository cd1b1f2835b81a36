using Enrichment.Lexicons;

namespace Enrichment.Syntax;

/// <summary>The person, number and gender of personal pronouns, from pronouns.txt.</summary>
internal static class Pronouns
{
    private static readonly WordClasses Words = new(
        Lexicon.Open("pronouns.txt"), "first", "second", "third", "singular", "plural", "masculine", "feminine");

    private static readonly WordSet First = Words["first"];
    private static readonly WordSet Second = Words["second"];
    private static readonly WordSet Third = Words["third"];
    private static readonly WordSet Singular = Words["singular"];
    private static readonly WordSet Plural = Words["plural"];
    private static readonly WordSet Masculine = Words["masculine"];
    private static readonly WordSet Feminine = Words["feminine"];

    /// <summary>1 to 3, or 0 if <paramref name="pronoun"/> is not in the list.</summary>
    public static int FindPerson(ReadOnlySpan<char> pronoun)
    {
        if (First.Has(pronoun)) return 1;
        if (Second.Has(pronoun)) return 2;
        return Third.Has(pronoun) ? 3 : 0;
    }

    /// <summary>The number, if <paramref name="pronoun"/> shows it.</summary>
    public static GrammaticalNumber FindNumber(ReadOnlySpan<char> pronoun)
    {
        if (Singular.Has(pronoun)) return GrammaticalNumber.Singular;
        return Plural.Has(pronoun) ? GrammaticalNumber.Plural : GrammaticalNumber.None;
    }

    /// <summary>The gender, if <paramref name="pronoun"/> shows it.</summary>
    public static GrammaticalGender FindGender(ReadOnlySpan<char> pronoun)
    {
        if (Masculine.Has(pronoun)) return GrammaticalGender.Masculine;
        return Feminine.Has(pronoun) ? GrammaticalGender.Feminine : GrammaticalGender.None;
    }
}
