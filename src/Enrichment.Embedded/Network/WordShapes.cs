using System.Globalization;

namespace Enrichment.Embedded.Network;

/// <summary>Finds the shape of words.</summary>
internal static class WordShapes
{
    /// <summary>The number of shapes.</summary>
    public static int Count { get; } = Enum.GetValues<WordShape>().Length;

    /// <summary>The shape of <paramref name="word"/>, in linear time.</summary>
    public static WordShape Find(ReadOnlySpan<char> word)
    {
        int capitals = 0, letters = 0, digits = 0;
        var startsWithCapital = false;
        foreach (var rune in word.EnumerateRunes())
        {
            var category = System.Text.Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.DecimalDigitNumber) digits++;
            if (!System.Text.Rune.IsLetter(rune)) continue;
            var isCapital = category is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter;
            if (letters++ == 0) startsWithCapital = isCapital;
            if (isCapital) capitals++;
        }

        if (letters == 0) return digits > 0 ? WordShape.Number : WordShape.Mark;
        if (digits > 0) return WordShape.LettersAndDigits;
        if (capitals == 0) return WordShape.Lower;
        if (capitals == letters) return letters == 1 ? WordShape.Initial : WordShape.Capitals;
        if (!startsWithCapital) return WordShape.LowerMixed;
        return capitals == 1 ? WordShape.Capital : WordShape.CapitalMixed;
    }
}
