using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Quantities;

/// <summary>Recognizes numbers that do not count or measure: names, scores, numbers of lists and parts of longer tokens.</summary>
internal static class NumberContext
{
    // Longer numbers are written in groups or in words.
    private const int LongestPlainCount = 8;

    private static readonly WordClasses Words = new(
        Lexicon.Open("number-context.txt"), "label", "labelledPlural", "pronounBefore", "determiner", "rate", "rank");

    private static readonly WordSet Labels = Words["label"];
    private static readonly WordSet LabelledPlurals = Words["labelledPlural"];
    private static readonly WordSet BeforePronouns = Words["pronounBefore"];
    private static readonly WordSet Determiners = Words["determiner"];
    private static readonly WordSet Rates = Words["rate"];
    private static readonly WordSet Ranks = Words["rank"];
    private static readonly WordSet ListMarks = WordSet.Create([".", ")", ":"]);

    /// <summary>Whether <paramref name="number"/>, which starts at token <paramref name="at"/>, does not count or measure.</summary>
    public static bool IsNotCount(TokenRun tokens, int at, Number number) =>
        IsLabelled(tokens, at)
        || Rates.Has(tokens[at - 1])
        || IsTimeOfStory(tokens, at)
        || IsJoined(tokens, at, number.End)
        || IsListNumber(tokens, at)
        || IsScore(tokens, at, number.End)
        || IsProportion(tokens, at, number)
        || IsGroupName(tokens, at, number.End)
        || (tokens.IsNumber(at) && StreetAddress.StartsAt(tokens, number.End));

    /// <summary>Whether a number without unit, bound or noun is probably part of a name or a pronoun.</summary>
    public static bool IsNotBareCount(TokenRun tokens, int at, Number number)
    {
        if (Ranks.Has(tokens[at - 1]) || IsDash(tokens, number.End)) return true;
        if (tokens.IsNumber(at)) return IsName(tokens, at, number.End) || IsIdentifier(tokens, at, number);
        if (Determiners.Has(tokens[at - 1]) || tokens.Is(at, "one")) return true;
        var isSmall = number.Value < 13 && decimal.IsInteger(number.Value) && !number.IsScaled;
        return isSmall && tokens.Is(number.End, "of");
    }

    /// <summary>Whether token <paramref name="at"/> is "one" as a pronoun: "no one", "the one", "about one of them".</summary>
    public static bool IsPronoun(TokenRun tokens, int at, QuantityBound bound) =>
        tokens.Is(at, "one") && (BeforePronouns.Has(tokens[at - 1]) || tokens.Touches(at + 1) || bound == QuantityBound.About);

    /// <summary>Whether a number without unit or noun is probably a year that is not part of a date: "about 2005".</summary>
    public static bool IsYear(TokenRun tokens, int at, Number number) => IsPlain(tokens, at, number) && number.Value is >= 1900 and < 2100;

    // "at one point"
    private static bool IsTimeOfStory(TokenRun tokens, int at) => tokens.Are(at - 1, "at", "one", "point");

    // "Radio 4", "Primaries 1 to 5", "Boateng (88)", "14 Sebastien Grosjean"
    private static bool IsName(TokenRun tokens, int at, int end)
    {
        if (IsAfterName(tokens, at) || (tokens.IsCapitalized(end) && tokens.GetGapBefore(end) == 1)) return true;
        if (tokens.Is(at - 1, "(") && tokens.Is(end, ")")) return tokens.IsCapitalized(at - 2);
        return tokens[at - 1] is "to" or "and" or "or" or "&" && tokens.IsNumber(at - 2) && IsAfterName(tokens, at - 2);
    }

    private static bool IsAfterName(TokenRun tokens, int at) =>
        tokens.IsCapitalized(at - 1) && !tokens.IsFirst(at - 1) && tokens.GetGapBefore(at) == 1;

    // "'08", "1465401600"
    private static bool IsIdentifier(TokenRun tokens, int at, Number number)
    {
        if (!IsPlain(tokens, at, number)) return false;
        var isShortYear = tokens[at].Length == 2 && tokens[at - 1] is "'" or "’" && tokens.Touches(at);
        return isShortYear || tokens[at].Length > LongestPlainCount;
    }

    private static bool IsPlain(TokenRun tokens, int at, Number number) =>
        number.End == at + 1 && tokens.IsNumber(at) && !tokens[at].ContainsAnyExceptInRange('0', '9');

    // "Article 370", "No. 5", "Articles 14 and 19"
    private static bool IsLabelled(TokenRun tokens, int at)
    {
        var hasPeriod = tokens.Is(at - 1, ".") && tokens.Touches(at - 1);
        var label = hasPeriod ? at - 2 : at - 1;
        if (!Labels.Has(tokens[label])) return tokens.Is(at - 1, "and") && tokens.IsNumber(at - 2) && LabelledPlurals.Has(tokens[at - 3]);
        if (hasPeriod) return tokens.Is(label, "no") || tokens.Is(label, "nos") || tokens.Is(label, "vol");
        return !tokens.Is(label, "no") || (tokens.IsNumber(at) && tokens.IsCapitalized(label));
    }

    // A number that touches letters or most marks is part of a longer token: "+47", "#5", "A-320", "10:30:00", "5G", "7-Eleven".
    private static bool IsJoined(TokenRun tokens, int at, int end)
    {
        if (!tokens.IsNumber(at)) return tokens.Touches(at) && tokens.Touches(at - 1) && tokens.Is(at - 1, "-") && tokens.IsNumber(at - 2);
        if (tokens.Touches(at) && IsJoinedBefore(tokens, at)) return true;
        if (!tokens.Touches(end)) return false;
        if (tokens.IsWord(end)) return end == at + 1 && !IsUnit(tokens, end);
        if (tokens.Is(end, ".")) return tokens.Touches(end + 1) && IsCode(tokens[end + 1]);
        var isJoined = tokens[end] is "/" or "_" or "@" or ":" or "&" or "=" or "\\" or "*" or "^";
        return isJoined && (tokens.Touches(end + 1) || tokens[end] is not ":");
    }

    // "30m-plus"
    private static bool IsUnit(TokenRun tokens, int at)
    {
        var word = tokens[at];
        var hyphen = word.IndexOf('-');
        return (hyphen < 0 ? word : word[..hyphen]) is "m" or "b" or "M" or "B"
            || MeasureUnits.StartsAt(tokens, at)
            || Currencies.FindAfter(tokens, at, isScaled: false) is not null;
    }

    // The exchange of a stock: "600519.SS"
    private static bool IsCode(ReadOnlySpan<char> word) => word.Length is 1 or 2 && !word.ContainsAnyExceptInRange('A', 'Z');

    private static bool IsJoinedBefore(TokenRun tokens, int at) =>
        (tokens.IsWord(at - 1) && !tokens.Is(at - 1, "rs"))
        || tokens[at - 1] is "#" or "/" or ":" or "." or "@" or "_" or "&" or "=" or "\\" or "," or "*" or "^";

    private static bool IsListNumber(TokenRun tokens, int at)
    {
        var isFirst = tokens.IsNumber(at) && tokens[at].Length <= 3 && tokens.IsFirst(at) && at + 2 < tokens.Count;
        return isFirst && tokens.Touches(at + 1) && ListMarks.Has(tokens[at + 1]);
    }

    // "3-1": part of a score, a line-up or a telephone number. "10-15 people" has a noun, and the second number is larger.
    private static bool IsScore(TokenRun tokens, int at, int end)
    {
        if (!tokens.IsNumber(at)) return false;
        if (IsDash(tokens, end) && tokens.IsNumber(end + 1)) return !IsRange(tokens, at, end + 1);
        if (tokens.Touches(at) && IsDash(tokens, at - 1) && tokens.Touches(at - 1))
            return !tokens.IsNumber(at - 2) || !IsRange(tokens, at - 2, at);
        // "4 x 100 metres"
        if (tokens.Is(end, "x") && tokens.IsNumber(end + 1)) return true;
        // "a 2-to-1 margin"
        if (IsDash(tokens, end) && tokens[end + 1].StartsWith("to-", StringComparison.Ordinal)) return true;
        return IsDash(tokens, end) && tokens.IsWord(end + 1) && !char.IsLower(tokens[end + 1][0]);
    }

    private static bool IsDash(TokenRun tokens, int at) => tokens[at] is "-" or "–" or "−" && tokens.Touches(at) && tokens.Touches(at + 1);

    private static bool IsRange(TokenRun tokens, int low, int high)
    {
        if (NumberReader.ParseDigits(tokens[low]) is not { } from || NumberReader.Read(tokens, high) is not { } to) return false;
        if (from >= to.Value || IsDash(tokens, to.End)) return false;
        return CountedNoun.IsPluralAt(tokens, to.End)
            || MeasureUnits.StartsAt(tokens, to.End)
            || Currencies.FindAfter(tokens, to.End, to.IsScaled) is not null
            || Currencies.FindBefore(tokens, low) is not null;
    }

    // "one in five", "four in 10", "nine out of 10"
    private static bool IsProportion(TokenRun tokens, int at, Number number)
    {
        var whole = tokens.Is(number.End, "in") ? number.End + 1 : tokens.Are(number.End, "out", "of") ? number.End + 2 : -1;
        if (whole > 0 && NumberReader.Read(tokens, whole) is { } read) return IsProportion(tokens, number, read);
        var part = tokens.Is(at - 1, "in") ? at - 2 : tokens.Are(at - 2, "out", "of") ? at - 3 : -1;
        return part >= 0 && NumberReader.Read(tokens, part) is { } first && IsProportion(tokens, first, number);
    }

    // "five in 10 days" is no proportion.
    private static bool IsProportion(TokenRun tokens, Number part, Number whole) =>
        part.Value < whole.Value
        && (part.Value == 1 || whole.Value is <= 10 or 20 or 100 or 1_000)
        && TimeUnit.Find(tokens[whole.End]) is null;

    // "the Group of Seven", "the Big Four", "the Six Nations"
    private static bool IsGroupName(TokenRun tokens, int at, int end)
    {
        if (!tokens.IsCapitalized(at) || tokens.IsFirst(at)) return false;
        return tokens.IsCapitalized(at - 1) || tokens.Is(at - 1, "of") || (end == at + 1 && tokens.IsCapitalized(end));
    }
}
