using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Quantities;

/// <summary>Tells numbers that count something from those that name something or belong to something else.</summary>
internal static class NumberContext
{
    private static readonly WordClasses Words = new(
        Lexicon.Open("number-context.txt"), "label", "labelledPlural", "pronounBefore", "determiner");

    private static readonly WordSet Labels = Words["label"];
    private static readonly WordSet LabelledPlurals = Words["labelledPlural"];
    private static readonly WordSet BeforePronouns = Words["pronounBefore"];
    private static readonly WordSet Determiners = Words["determiner"];
    private static readonly WordSet ListMarks = WordSet.Create([".", ")", ":"]);

    /// <summary>Whether the number from token <paramref name="at"/> up to <paramref name="number"/>'s end counts or measures nothing by itself.</summary>
    public static bool IsNoCount(TokenRun tokens, int at, Number number) =>
        IsLabelled(tokens, at) || IsGlued(tokens, at, number.End) || IsListNumber(tokens, at) || IsScore(tokens, at, number.End) || IsProportion(tokens, at, number.End) || IsGroupName(tokens, at);

    /// <summary>Whether a number without unit, bound or noun is still too much of a name or pronoun to be a quantity.</summary>
    public static bool IsNoBareCount(TokenRun tokens, int at, Number number)
    {
        if (tokens.IsNumber(at)) return tokens.IsCapitalized(at - 1) && !tokens.IsFirst(at - 1) && tokens.GapBefore(at) == 1;
        return Determiners.Has(tokens[at - 1]) || tokens.Is(at, "one") || (number.Value < 13 && decimal.IsInteger(number.Value) && !number.IsScaled && tokens.Is(number.End, "of"));
    }

    /// <summary>Whether "one" at token <paramref name="at"/> stands for a person or a thing: "no one", "the one".</summary>
    public static bool IsPronoun(TokenRun tokens, int at) => tokens.Is(at, "one") && (BeforePronouns.Has(tokens[at - 1]) || tokens.Touches(at + 1));

    // "Article 370", "No. 5", "Articles 14 and 19"
    private static bool IsLabelled(TokenRun tokens, int at)
    {
        var before = tokens.Is(at - 1, ".") && tokens.Touches(at - 1) ? at - 2 : at - 1;
        if (Labels.Has(tokens[before])) return before == at - 1 ? !tokens.Is(before, "no") || tokens.IsNumber(at) && tokens.IsCapitalized(before) : tokens.Is(before, "no") || tokens.Is(before, "nos") || tokens.Is(before, "vol");
        return tokens.Is(at - 1, "and") && tokens.IsNumber(at - 2) && LabelledPlurals.Has(tokens[at - 3]);
    }

    // A number that touches letters or most marks is part of something longer: "+47", "#5", "A-320", "10:30:00".
    private static bool IsGlued(TokenRun tokens, int at, int end)
    {
        if (!tokens.IsNumber(at)) return false;
        if (tokens.Touches(at) && (tokens.IsWord(at - 1) && !tokens.Is(at - 1, "rs") || tokens[at - 1] is "#" or "/" or ":" or "." or "@" or "_" or "&" or "=" or "\\" or "," or "*" or "^")) return true;
        return tokens.Touches(end) && tokens[end] is "/" or "_" or "@" or ":" or "&" or "=" or "\\" or "*" or "^" && (tokens.Touches(end + 1) || tokens[end] is not ":");
    }

    private static bool IsListNumber(TokenRun tokens, int at) =>
        tokens.IsNumber(at) && tokens[at].Length <= 3 && tokens.IsFirst(at) && tokens.Touches(at + 1) && at + 2 < tokens.Count && ListMarks.Has(tokens[at + 1]);

    // "3-1": the other half of a score, a line-up, a telephone number. "10-15 people" has a noun and grows.
    private static bool IsScore(TokenRun tokens, int at, int end)
    {
        if (!tokens.IsNumber(at)) return false;
        if (IsDash(tokens, end) && tokens.IsNumber(end + 1)) return !IsRange(tokens, at, end + 1);
        if (tokens.Touches(at) && IsDash(tokens, at - 1) && tokens.Touches(at - 1)) return !(tokens.IsNumber(at - 2) && IsRange(tokens, at - 2, at));
        // "a 2-to-1 margin"
        if (IsDash(tokens, end) && tokens[end + 1].StartsWith("to-", StringComparison.Ordinal)) return true;
        return IsDash(tokens, end) && tokens.IsWord(end + 1) && !char.IsLower(tokens[end + 1][0]);
    }

    private static bool IsDash(TokenRun tokens, int at) => tokens[at] is "-" or "–" or "−" && tokens.Touches(at) && tokens.Touches(at + 1);

    private static bool IsRange(TokenRun tokens, int low, int high)
    {
        if (NumberReader.ValueOfDigits(tokens[low]) is not { } from || NumberReader.Read(tokens, high) is not { } to || from >= to.Value || IsDash(tokens, to.End)) return false;
        return CountedNoun.IsPlain(tokens, to.End) || MeasureUnits.StartsAt(tokens, to.End) || Currencies.After(tokens, to.End, to.IsScaled) is not null || Currencies.Before(tokens, low) is not null;
    }

    // "one in five"
    private static bool IsProportion(TokenRun tokens, int at, int end) =>
        ((tokens.Is(at, "one") || tokens.Is(at, "1")) && tokens.Is(end, "in") && NumberReader.Read(tokens, end + 1) is not null)
        || (tokens.Is(at - 1, "in") && (tokens.Is(at - 2, "one") || tokens.Is(at - 2, "1")));

    // "the Group of Seven", "the Big Four", "Chanel No. Five"
    private static bool IsGroupName(TokenRun tokens, int at) =>
        tokens.IsCapitalized(at) && !tokens.IsFirst(at) && (tokens.IsCapitalized(at - 1) || tokens.Is(at - 1, "of"));
}
