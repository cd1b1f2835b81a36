using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>Stretches of time: "20 years", "six months", "two-week", "a decade", and what lies that far from a day ("two days ago").</summary>
internal static class Durations
{
    /// <summary>The words a duration starts with, but for those with a hyphen; the others start with a number.</summary>
    public static IEnumerable<string> FirstWords => NumberReader.FirstWords;

    /// <summary>The duration that starts at token <paramref name="at"/>, or null.</summary>
    public static DateMatch? Match(DateContext context, int at)
    {
        var tokens = context.Tokens;
        if (Hyphenated(tokens, at) is { } compound) return compound;
        if (Counted(tokens, at) is not var (count, unit, end)) return Approximate(tokens, at);
        if (tokens.Is(end, "ago")) return new(at, end + 1, context.Published is { } published && count == Math.Truncate(count) ? IsoDate.Shifted(published, unit, -(long)Math.Min(count, 100_000)) : null);
        if (tokens.Is(end, "later") || tokens.Is(end, "earlier")) return new(at, end + 1, null);
        return new(at, tokens.Is(end, "old") ? end + 1 : end, unit.Duration(count));
    }

    /// <summary>Whether a unit of time stands at token <paramref name="at"/>, with or without a hyphen before it.</summary>
    private static (decimal Count, TimeUnit Unit, int End)? Counted(TokenRun tokens, int at)
    {
        if (ByArticle(tokens, at) is { } single) return single;
        if (NumberReader.Read(tokens, at) is not { } number || IsPartOfName(tokens, at)) return null;
        // "two and a half years", "two more years", "20 long years"
        var end = DateWords.InsideDurations.Has(tokens[number.End]) ? number.End + 1 : number.End;
        var unit = TimeUnit.Plural(tokens[end]) ?? (number.Value <= 1 && !tokens.Is(end, "second") ? TimeUnit.Singular(tokens[end]) : null);
        if (unit is null || (IsPronoun(tokens, at) && tokens.Is(end, "day"))) return null;
        return (number.Value, unit, end + 1);
    }

    // "one day he will": no length of time.
    private static bool IsPronoun(TokenRun tokens, int at) => tokens.Is(at, "one") && !tokens.Is(at + 2, "later") && !tokens.Is(at + 2, "ago") && !tokens.Is(at + 2, "earlier") && !DateWords.BeforeDurations.Has(tokens[at - 1]);

    private static bool IsPartOfName(TokenRun tokens, int at) => tokens.IsNumber(at) && tokens.Touches(at) && (tokens.IsWord(at - 1) || tokens[at - 1] is "$" or "€" or "£" or "#");

    // "for a year", "half a century", "an hour later", "a decade"
    private static (decimal Count, TimeUnit Unit, int End)? ByArticle(TokenRun tokens, int at)
    {
        var isHalf = tokens.Is(at, "half");
        var article = isHalf ? at + 1 : at;
        if (!(tokens.Is(article, "a") || tokens.Is(article, "an")) || TimeUnit.Singular(tokens[article + 1]) is not { } unit) return null;
        var isExpected = isHalf || unit.Factor > 1 || DateWords.BeforeDurations.Has(tokens[article - 1]) || DateWords.AfterDurations.Has(tokens[article + 2]);
        if (!isExpected || tokens.Is(article + 1, "second")) return null;
        var end = article + 2;
        var isAndAHalf = tokens.Are(end, "and", "a", "half");
        return (isHalf ? 0.5m : isAndAHalf ? 1.5m : 1m, unit, isAndAHalf ? end + 3 : end);
    }

    // "three to five years", "10-15 minutes": longer than one and shorter than the other.
    private static DateMatch? Approximate(TokenRun tokens, int at)
    {
        if (NumberReader.Read(tokens, at) is not { } low || !(tokens[low.End] is "to" or "or" or "-" or "–")) return null;
        if (NumberReader.Read(tokens, low.End + 1) is not { } high || high.Value <= low.Value || TimeUnit.Plural(tokens[high.End]) is null) return null;
        return new(at, high.End + 1, null);
    }

    // "two-week", "five-year-old", "20-year", "24-hour"
    private static DateMatch? Hyphenated(TokenRun tokens, int at)
    {
        if (tokens.IsNumber(at))
        {
            var isCompound = tokens.Is(at + 1, "-") && tokens.Touches(at + 1) && tokens.Touches(at + 2) && NumberReader.ValueOfDigits(tokens[at]) is not null;
            return isCompound && UnitOf(tokens[at + 2]) is { } unit && !tokens.Touches(at) ? new(at, at + 3, unit.Duration(NumberReader.ValueOfDigits(tokens[at])!.Value)) : null;
        }

        var word = tokens[at];
        for (var hyphen = word.IndexOf('-'); hyphen > 0; hyphen = NextHyphen(word, hyphen))
        {
            if (UnitOf(word[(hyphen + 1)..]) is { } unit && NumberReader.ValueOf(word[..hyphen]) is { } count) return new(at, at + 1, unit.Duration(count));
        }

        return null;
    }

    private static int NextHyphen(ReadOnlySpan<char> word, int hyphen) => word[(hyphen + 1)..].IndexOf('-') is var next and >= 0 ? hyphen + 1 + next : -1;

    // The unit of "year", "year-old", "month-long"; a "two-second" lead is a duration as well.
    private static TimeUnit? UnitOf(ReadOnlySpan<char> rest)
    {
        var hyphen = rest.IndexOf('-');
        return TimeUnit.Named(hyphen < 0 ? rest : rest[..hyphen]);
    }
}
