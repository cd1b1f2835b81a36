using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Quantities;

/// <summary>Recognizes numbers that do not count or measure: names, scores, numbers of lists and parts of longer tokens.</summary>
internal static class NumberContext
{
    private static readonly WordClasses Words = new(
        Lexicon.Open("number-context.txt"), "label", "labelledPlural", "pronounBefore", "determiner");

    private static readonly WordSet Labels = Words["label"];
    private static readonly WordSet LabelledPlurals = Words["labelledPlural"];
    private static readonly WordSet BeforePronouns = Words["pronounBefore"];
    private static readonly WordSet Determiners = Words["determiner"];
    private static readonly WordSet ListMarks = WordSet.Create([".", ")", ":"]);

    /// <summary>Whether <paramref name="number"/>, which starts at token <paramref name="at"/>, does not count or measure.</summary>
    public static bool IsNotCount(TokenRun tokens, int at, Number number) =>
        IsLabelled(tokens, at)
        || IsJoined(tokens, at, number.End)
        || IsListNumber(tokens, at)
        || IsScore(tokens, at, number.End)
        || IsProportion(tokens, at, number.End)
        || IsGroupName(tokens, at);

    /// <summary>Whether a number without unit, bound or noun is probably part of a name or a pronoun.</summary>
    public static bool IsNotBareCount(TokenRun tokens, int at, Number number)
    {
        if (tokens.IsNumber(at)) return tokens.IsCapitalized(at - 1) && !tokens.IsFirst(at - 1) && tokens.GetGapBefore(at) == 1;
        if (Determiners.Has(tokens[at - 1]) || tokens.Is(at, "one")) return true;
        var isSmall = number.Value < 13 && decimal.IsInteger(number.Value) && !number.IsScaled;
        return isSmall && tokens.Is(number.End, "of");
    }

    /// <summary>Whether token <paramref name="at"/> is "one" as a pronoun: "no one", "the one".</summary>
    public static bool IsPronoun(TokenRun tokens, int at) =>
        tokens.Is(at, "one") && (BeforePronouns.Has(tokens[at - 1]) || tokens.Touches(at + 1));

    // "Article 370", "No. 5", "Articles 14 and 19"
    private static bool IsLabelled(TokenRun tokens, int at)
    {
        var hasPeriod = tokens.Is(at - 1, ".") && tokens.Touches(at - 1);
        var label = hasPeriod ? at - 2 : at - 1;
        if (!Labels.Has(tokens[label])) return tokens.Is(at - 1, "and") && tokens.IsNumber(at - 2) && LabelledPlurals.Has(tokens[at - 3]);
        if (hasPeriod) return tokens.Is(label, "no") || tokens.Is(label, "nos") || tokens.Is(label, "vol");
        return !tokens.Is(label, "no") || (tokens.IsNumber(at) && tokens.IsCapitalized(label));
    }

    // A number that touches letters or most marks is part of a longer token: "+47", "#5", "A-320", "10:30:00".
    private static bool IsJoined(TokenRun tokens, int at, int end)
    {
        if (!tokens.IsNumber(at)) return false;
        if (tokens.Touches(at) && IsJoinedBefore(tokens, at)) return true;
        var isJoined = tokens[end] is "/" or "_" or "@" or ":" or "&" or "=" or "\\" or "*" or "^";
        return isJoined && tokens.Touches(end) && (tokens.Touches(end + 1) || tokens[end] is not ":");
    }

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

    // "one in five"
    private static bool IsProportion(TokenRun tokens, int at, int end) =>
        (IsOne(tokens, at) && tokens.Is(end, "in") && NumberReader.Read(tokens, end + 1) is not null)
        || (tokens.Is(at - 1, "in") && IsOne(tokens, at - 2));

    private static bool IsOne(TokenRun tokens, int at) => tokens.Is(at, "one") || tokens.Is(at, "1");

    // "the Group of Seven", "the Big Four", "Chanel No. Five"
    private static bool IsGroupName(TokenRun tokens, int at) =>
        tokens.IsCapitalized(at) && !tokens.IsFirst(at) && (tokens.IsCapitalized(at - 1) || tokens.Is(at - 1, "of"));
}
