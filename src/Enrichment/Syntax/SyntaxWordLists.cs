using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Syntax;

/// <summary>The lists that decide about words, from syntax-words.txt, and the lists of abbreviations and units of the tokenizer.</summary>
internal static class SyntaxWordLists
{
    private static readonly WordClasses Words = new(
        Lexicon.Open("syntax-words.txt"), "prefix", "suffix", "whole", "abbreviation", "capitalized", "joined", "unit", "extension");

    private static readonly WordSet Always = WordSet.Create(
    [
        .. Words.GetEntries("abbreviation").Concat(Abbreviations.BeforeNames.Words).Concat(Abbreviations.WithinSentences.Words)
            .Concat(Abbreviations.AfterNames.Words).Distinct(StringComparer.OrdinalIgnoreCase),
    ]);

    private static readonly WordSet BeforeNumbers = Abbreviations.BeforeNumbers;
    private static readonly WordSet Capitalized = Words["capitalized"];
    private static readonly WordSet Units = Words["unit"];

    /// <summary>Parts of words before a hyphen.</summary>
    public static readonly WordSet Prefixes = Words["prefix"];

    /// <summary>Parts of words after a hyphen.</summary>
    public static readonly WordSet Suffixes = Words["suffix"];

    /// <summary>Words with a hyphen.</summary>
    public static readonly WordSet Wholes = Words["whole"];

    /// <summary>Several tokens that are one word.</summary>
    public static readonly WordSet Joined = Words["joined"];

    /// <summary>The ends of the names of files.</summary>
    public static readonly WordSet Extensions = Words["extension"];

    /// <summary>Whether <paramref name="word"/> is an abbreviation that is written with a period.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word, bool isBeforeNumber)
    {
        if (word.Length == 1 || Always.Has(word)) return true;
        return (isBeforeNumber && BeforeNumbers.Has(word)) || (char.IsUpper(word[0]) && Capitalized.Has(word));
    }

    /// <summary>Whether <paramref name="word"/> is a unit that is written right after a number.</summary>
    public static bool IsUnit(ReadOnlySpan<char> word) => Units.Has(word) || MeasureUnits.Find(word) is not null;
}
