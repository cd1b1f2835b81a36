using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Quantities;

/// <summary>Finds numbers with their units or the nouns that they count.</summary>
/// <remarks>
/// <para>The span of a mention contains the bound ("over"), the number and the unit or currency. A counted noun is only in
/// <see cref="QuantityMention.Unit"/>, because other annotations, such as names, can start at the noun.</para>
/// <para>Left out are dates, durations, telephone numbers, ordinals, numbers in names ("Article 370", "Boeing 737"), scores and vague
/// numbers ("thousands of").</para>
/// </remarks>
internal static class QuantityRecognizer
{
    /// <summary>Finds the quantities in the English sentences of <paramref name="article"/>, in text order. They do not overlap.</summary>
    /// <param name="article">The article.</param>
    /// <param name="taken">Spans in which no quantity is found: the dates and telephone numbers of the article, in any order.</param>
    /// <param name="cancellationToken">Cancels the search before each sentence.</param>
    public static IReadOnlyList<QuantityMention> Recognize(
        TokenizedArticle article, IEnumerable<ISpan> taken, CancellationToken cancellationToken = default)
    {
        var found = new List<QuantityMention>();
        for (var index = 0; index < article.Sentences.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (article.Sentences[index].Language == "en") AddQuantities(article.Text, article.Tokens[index], found);
        }

        return [.. RemoveTaken(found, [.. taken.OrderBy(span => span.Offset)])];
    }

    private static IEnumerable<QuantityMention> RemoveTaken(List<QuantityMention> mentions, List<ISpan> taken)
    {
        var next = 0;
        foreach (var mention in mentions)
        {
            while (next < taken.Count && taken[next].End <= mention.Offset) next++;
            if (next == taken.Count || !taken[next].Overlaps(mention)) yield return mention;
        }
    }

    private static void AddQuantities(string text, TokenRun tokens, List<QuantityMention> mentions)
    {
        var taken = 0;
        for (var at = 0; at < tokens.Count;)
        {
            if (NumberReader.Read(tokens, at) is not { } number)
            {
                at++;
                continue;
            }

            var end = number.End;
            if (!NumberContext.IsNotCount(tokens, at, number) && ReadQuantity(text, tokens, at, taken, number, out end) is { } quantity)
            {
                mentions.Add(quantity);
                taken = end;
            }

            at = Math.Max(end, number.End);
        }
    }

    // Tokens before token "taken" belong to the previous quantity: the sign in "5$6" belongs to "5".
    private static QuantityMention? ReadQuantity(string text, TokenRun tokens, int at, int taken, Number number, out int end)
    {
        number = ShareScale(tokens, at, number);
        var sign = Currencies.FindBefore(tokens, at) is { } found && found.Start >= taken ? found : ((string Currency, int Start)?)null;
        var start = sign?.Start ?? at;
        (number, var unit, end) = sign is null ? ReadUnit(tokens, number) : ReadMillions(tokens, number, sign.Value.Currency);
        if (unit is null && ReadUnitBefore(tokens, at) is var (prefix, first) && first >= taken) (unit, start) = (prefix, first);
        if (IsNegative(tokens, start, taken, unit)) (number, start) = (number with { Value = -number.Value }, start - 1);
        var bound = QuantityBound.Exact;
        if (Bounds.FindBefore(tokens, start) is var (before, from) && from >= taken) (bound, start) = (before, from);
        if (Bounds.FindAfter(tokens, end) is { Bound: not QuantityBound.Exact } after) (bound, end) = after;
        var isMeasured = end > number.End || unit is not null;
        unit ??= FindTail(tokens, number) ?? FindNoun(tokens, end, number.Value) ?? FindCurrencyOfRange(tokens, at);
        if (unit is null && bound == QuantityBound.Exact && !isMeasured && NumberContext.IsNotBareCount(tokens, at, number)) return null;
        if (unit is null && (NumberContext.IsPronoun(tokens, at, bound) || NumberContext.IsYear(tokens, at, number))) return null;
        var span = tokens.GetSpan(start, end);
        return new QuantityMention(span.Offset, span.Length, span.In(text), number.Value, unit, bound);
    }

    // "5 to 10 million", "$5-10 billion", "between two and three million": the scale belongs to both numbers.
    private static Number ShareScale(TokenRun tokens, int at, Number number)
    {
        var isBetween = tokens.Is(at - 1, "between") && tokens.Is(number.End, "and");
        var isRange = isBetween || tokens[number.End] is "to" or "or" or "-" or "–";
        if (!isRange || number.IsScaled || NumberReader.Read(tokens, number.End + 1) is not { IsScaled: true } high) return number;
        var digits = tokens[number.End + 1];
        var unscaled = NumberReader.ParseDigits(digits) ?? NumberReader.ParseWord(digits);
        if (unscaled is null || number.Value >= unscaled) return number;
        return number with { Value = NumberReader.Trim(number.Value * (high.Value / unscaled.Value)), IsScaled = true };
    }

    // "-20C", "-5%", "minus 10 degrees"
    private static bool IsNegative(TokenRun tokens, int start, int taken, string? unit)
    {
        if (start <= taken || unit is null || (unit != "percent" && !unit.StartsWith("degree", StringComparison.Ordinal))) return false;
        return tokens.Is(start - 1, "minus") || (tokens[start - 1] is "-" or "−" && tokens.Touches(start) && !tokens.Touches(start - 1));
    }

    // "11 million-person"
    private static string? FindTail(TokenRun tokens, Number number)
    {
        if (!number.IsScaled) return null;
        var tail = NumberReader.GetTailAfterScale(tokens[number.End - 1]);
        if (tail.IsEmpty || !char.IsLetter(tail[0])) return null;
        if (Currencies.FindName(tail) is { } currency) return currency;
        if (MeasureUnits.Find(tail) is { } unit) return unit;
        return tail.Contains('-') || tail is "plus" or "odd" ? null : tail.ToString();
    }

    // "$5-10": the sign belongs to both numbers.
    private static string? FindCurrencyOfRange(TokenRun tokens, int at) =>
        tokens[at - 1] is "-" or "–" or "to" && tokens.IsNumber(at - 2) ? Currencies.FindBefore(tokens, at - 2)?.Currency : null;

    // After the sign of a currency a single "m" or "b" can only be millions or billions.
    private static (Number Number, string? Unit, int End) ReadMillions(TokenRun tokens, Number number, string currency)
    {
        var canScale = tokens.Touches(number.End) && !number.IsScaled && number.Value < 1_000_000_000;
        var scale = tokens[number.End] switch
        {
            "m" or "M" or ['m', '-', ..] => 1_000_000,
            "b" or "B" or ['b', '-', ..] => 1_000_000_000,
            _ => 0,
        };
        if (canScale && scale > 0) number = new Number(NumberReader.Trim(number.Value * scale), number.End + 1, true);
        return (number, currency, number.End);
    }

    private static (Number Number, string? Unit, int End) ReadUnit(TokenRun tokens, Number number)
    {
        var end = IsHyphen(tokens, number.End) ? number.End + 1 : number.End;
        if (Currencies.FindAfter(tokens, end, number.IsScaled) is var (currency, afterCurrency)) return (number, currency, afterCurrency);
        if (MeasureUnits.Read(tokens, end) is var (unit, afterUnit)) return (number, unit, afterUnit);
        if (tokens.Is(number.End, "m") && tokens.Touches(number.End)) return ReadLetter(tokens, number);
        return (number, null, number.End);
    }

    private static bool IsHyphen(TokenRun tokens, int at) => tokens.Is(at, "-") && tokens.Touches(at) && tokens.Touches(at + 1);

    // "100m" is a distance, "5m people" and "5m euros" are millions.
    private static (Number Number, string? Unit, int End) ReadLetter(TokenRun tokens, Number number)
    {
        var end = number.End + 1;
        if (Currencies.FindAfter(tokens, end, isScaled: true) is var (currency, afterCurrency))
            return (new Number(NumberReader.Trim(number.Value * 1_000_000), end, true), currency, afterCurrency);
        var isCount = CountedNoun.IsPluralAt(tokens, end) || tokens.Is(end, "times");
        if (!isCount || number.Value >= 1_000_000) return (number, "metre", end);
        return (new Number(NumberReader.Trim(number.Value * 1_000_000), end, true), null, end);
    }

    // "magnitude 7.8"
    private static (string Unit, int Start)? ReadUnitBefore(TokenRun tokens, int at)
    {
        if (tokens.Is(at - 1, "magnitude")) return ("magnitude", at - 1);
        return tokens.Is(at - 1, "of") && tokens.Is(at - 2, "magnitude") ? ("magnitude", at) : null;
    }

    private static string? FindNoun(TokenRun tokens, int at, decimal value)
    {
        if (IsHyphen(tokens, at)) return FindHyphenatedNoun(tokens, at + 1, value);
        // "10 to 15 people": both numbers count the same noun. In "4,841,000 or nine cents" they do not.
        if (tokens[at] is "to" or "or" or "and" or "–" or "-" && NumberReader.Read(tokens, at + 1) is { } other)
        {
            if (value >= other.Value) return null;
            return MeasureUnits.Read(tokens, other.End)?.Unit
                ?? Currencies.FindAfter(tokens, other.End, other.IsScaled)?.Currency
                ?? CountedNoun.FindAfter(tokens, other.End, other.Value);
        }

        return CountedNoun.FindAfter(tokens, at, value);
    }

    // "a 12-member panel", or the first half of "10-15 people"
    private static string? FindHyphenatedNoun(TokenRun tokens, int at, decimal value)
    {
        if (tokens.IsWord(at)) return tokens[at].IndexOf('-') < 0 ? tokens[at].ToString() : null;
        if (NumberReader.Read(tokens, at) is not { } other) return null;
        return MeasureUnits.Read(tokens, other.End)?.Unit ?? CountedNoun.FindAfter(tokens, other.End, value);
    }
}
