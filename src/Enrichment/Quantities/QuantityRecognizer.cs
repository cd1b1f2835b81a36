using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Quantities;

/// <summary>Finds numbers and tells what they count or measure.</summary>
/// <remarks>
/// <para>A mention's span holds the bound ("over"), the number and the unit of measure or currency; a counted noun stands in <see cref="QuantityMention.Unit"/> only,
/// because other annotations (names above all) start there.</para>
/// <para>Left out: dates, durations and telephone numbers, ordinals, numbers that name something ("Article 370", "Boeing 737"), scores, and vague ones ("thousands of").</para>
/// </remarks>
internal static class QuantityRecognizer
{
    /// <summary>The quantities in <paramref name="article"/>'s English sentences, in text order; they overlap neither each other nor <paramref name="taken"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="taken">Spans whose numbers are no quantities: the dates and telephone numbers of the article, in any order.</param>
    public static IReadOnlyList<QuantityMention> Recognize(TokenizedArticle article, IEnumerable<ISpan> taken)
    {
        var found = new List<QuantityMention>();
        for (var index = 0; index < article.Sentences.Count; index++)
        {
            if (article.Sentences[index].Language == "en") AddFrom(article.Text, article.Tokens[index], found);
        }

        return [.. Apart(found, [.. taken.OrderBy(span => span.Offset)])];
    }

    private static IEnumerable<QuantityMention> Apart(List<QuantityMention> mentions, List<ISpan> taken)
    {
        var next = 0;
        foreach (var mention in mentions)
        {
            while (next < taken.Count && taken[next].End <= mention.Offset) next++;
            if (next == taken.Count || !taken[next].Overlaps(mention)) yield return mention;
        }
    }

    private static void AddFrom(string text, TokenRun tokens, List<QuantityMention> mentions)
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
            if (!NumberContext.IsNoCount(tokens, at, number) && Quantity(text, tokens, at, taken, number, out end) is { } quantity)
            {
                mentions.Add(quantity);
                taken = end;
            }

            at = Math.Max(end, number.End);
        }
    }

    // What stands before token "taken" belongs to the quantity before this one: the sign of "5$6" is the five's.
    private static QuantityMention? Quantity(string text, TokenRun tokens, int at, int taken, Number number, out int end)
    {
        (string? currency, var start) = Currencies.Before(tokens, at) is { } sign && sign.Start >= taken ? (sign.Currency, sign.Start) : (null, at);
        (number, var unit, end) = currency is null ? WithUnit(tokens, number) : WithMillions(tokens, number, currency);
        if (currency is null && unit is null && PrefixUnit(tokens, at) is var (prefix, first) && first >= taken) (unit, start) = (prefix, first);
        var bound = QuantityBound.Exact;
        if (Bounds.EndingAt(tokens, start) is var (before, from) && from >= taken) (bound, start) = (before, from);
        if (Bounds.StartingAt(tokens, end) is { Bound: not QuantityBound.Exact } behind) (bound, end) = behind;
        var isMeasured = end > number.End || unit is not null;
        unit ??= NounOf(tokens, end, number.Value);
        if (unit is null && bound == QuantityBound.Exact && !isMeasured && NumberContext.IsNoBareCount(tokens, at, number)) return null;
        if (unit is null && NumberContext.IsPronoun(tokens, at)) return null;
        var span = tokens.Span(start, end);
        return new QuantityMention(span.Offset, span.Length, span.In(text), number.Value, unit, bound);
    }

    // Behind a sign of money a lone "m" or "b" can only be millions or billions.
    private static (Number Number, string? Unit, int End) WithMillions(TokenRun tokens, Number number, string currency)
    {
        var scale = !tokens.Touches(number.End) || number.IsScaled ? 0 : tokens.Is(number.End, "m") ? 1_000_000 : tokens.Is(number.End, "b") ? 1_000_000_000 : 0;
        if (scale > 0 && number.Value < 1_000_000_000) number = new Number(NumberReader.Trim(number.Value * scale), number.End + 1, true);
        // "US$5 million dollars" says it twice; "Rs 500/-" has a flourish.
        return (number, currency, number.End);
    }

    private static (Number Number, string? Unit, int End) WithUnit(TokenRun tokens, Number number)
    {
        var end = tokens.Is(number.End, "-") && tokens.Touches(number.End) && tokens.Touches(number.End + 1) ? number.End + 1 : number.End;
        if (Currencies.After(tokens, end, number.IsScaled) is var (currency, behindCurrency)) return (number, currency, behindCurrency);
        if (MeasureUnits.Read(tokens, end) is var (unit, behindUnit)) return (number, unit, behindUnit);
        if (tokens.Is(number.End, "m") && tokens.Touches(number.End)) return WithLetter(tokens, number);
        return (number, null, number.End);
    }

    // "100m" is a distance, "5m people" are millions.
    private static (Number Number, string? Unit, int End) WithLetter(TokenRun tokens, Number number)
    {
        var end = number.End + 1;
        if (!CountedNoun.IsPlain(tokens, end) || number.Value >= 1_000_000) return (number, "metre", end);
        return (new Number(NumberReader.Trim(number.Value * 1_000_000), end, true), null, end);
    }

    // "magnitude 7.8"
    private static (string Unit, int Start)? PrefixUnit(TokenRun tokens, int at) =>
        tokens.Is(at - 1, "magnitude") ? ("magnitude", at - 1) : tokens.Is(at - 1, "of") && tokens.Is(at - 2, "magnitude") ? ("magnitude", at) : null;

    private static string? NounOf(TokenRun tokens, int at, decimal value)
    {
        if (tokens.Is(at, "-") && tokens.Touches(at) && tokens.Touches(at + 1)) return Hyphenated(tokens, at + 1, value);
        // "10 to 15 people": what the second number counts, the first one counts.
        if (tokens[at] is "to" or "or" or "and" or "–" or "-" && NumberReader.Read(tokens, at + 1) is { } other)
            return MeasureUnits.Read(tokens, other.End)?.Unit ?? Currencies.After(tokens, other.End, other.IsScaled)?.Currency ?? CountedNoun.After(tokens, other.End, other.Value);
        return CountedNoun.After(tokens, at, value);
    }

    // "a 12-member panel", or the first half of "10-15 people"
    private static string? Hyphenated(TokenRun tokens, int at, decimal value)
    {
        if (tokens.IsWord(at)) return tokens[at].IndexOf('-') < 0 ? tokens[at].ToString() : null;
        return NumberReader.Read(tokens, at) is { } other ? MeasureUnits.Read(tokens, other.End)?.Unit ?? CountedNoun.After(tokens, other.End, value) : null;
    }
}
