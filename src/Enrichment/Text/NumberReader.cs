using System.Buffers;
using System.Globalization;
using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>Reads numbers: in digits with any grouping, in words, and in both ("3.5 million", "2 lakh").</summary>
internal static class NumberReader
{
    // A number with more digits is an identifier.
    private const int MaxDigits = 15;

    // A scale word applied to a larger number could cause an overflow.
    private const decimal LargestScaled = 1_000_000_000_000m;

    // Smaller scales multiply only the part of the number before them: "two hundred and five thousand".
    private const decimal Hundred = 100m;

    // Division by one with many zeros removes the trailing zeros of a decimal: 3.50 becomes 3.5.
    private const decimal One = 1.000000000000000000000000000m;

    private static readonly NumberedWords Words = new(Lexicon.Open("number-words.txt"), "unit", "ten", "scale", "suffix", "fraction");
    private static readonly NumberMap Units = Words.GetNumbers("unit");
    private static readonly NumberMap Tens = Words.GetNumbers("ten");
    private static readonly NumberMap Scales = Words.GetNumbers("scale");

    // They touch the digits: "130K", "$1.2bn". A single "m" may be metres; QuantityRecognizer reads it.
    private static readonly NumberMap Suffixes = Words.GetNumbers("suffix");

    // The number is the denominator.
    private static readonly NumberMap Fractions = Words.GetNumbers("fraction");

    private static readonly WordSet StartWords = WordSet.Create(FirstWords);

    // "the first three quarters" are periods, "three quarters" a share.
    private static readonly WordSet BeforePeriods = WordSet.Create(["first", "last", "next", "past", "previous"]);

    /// <summary>The characters that join the words of one number: "twenty-one".</summary>
    public static SearchValues<char> Hyphens { get; } = SearchValues.Create("-‐‑");

    /// <summary>The words that a number can start with, except words with a hyphen.</summary>
    public static IEnumerable<string> FirstWords => [.. Units.Words, .. Tens.Words, "half", "a", "an"];

    /// <summary>Reads the number that starts at token <paramref name="at"/>, or null.</summary>
    public static Number? Read(TokenRun tokens, int at)
    {
        if (tokens.IsNumber(at)) return ReadDigits(tokens, at) is { } digits ? ApplyScales(tokens, AddHalf(tokens, digits)) : null;
        if (!tokens.IsWord(at) || !(StartWords.Has(tokens[at]) || tokens[at].ContainsAny(Hyphens))) return null;
        return ReadHalf(tokens, at) ?? ReadArticle(tokens, at) ?? ReadFraction(tokens, at) ?? ReadWords(tokens, at);
    }

    /// <summary>The value of a number in words without spaces ("twenty-one"), or null.</summary>
    public static decimal? ParseWord(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOfAny(Hyphens);
        if (hyphen < 0) return Units.Find(word, out var unit) ? unit : Tens.Find(word, out var ten) ? ten : null;
        var head = word[..hyphen];
        var tail = word[(hyphen + 1)..];
        if (Tens.Find(head, out var tens) && Units.Find(tail, out var ones) && ones is > 0 and < 10) return tens + ones;
        if (Units.Find(head, out var count) && Scales.Find(tail, out var scale)) return count * scale;
        return null;
    }

    /// <summary>The part of a word after a scale and a hyphen ("person" in "11 million-person"). Empty if there is none.</summary>
    public static ReadOnlySpan<char> GetTailAfterScale(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOfAny(Hyphens);
        return hyphen > 0 && Scales.Find(word[..hyphen], out _) ? word[(hyphen + 1)..] : default;
    }

    /// <summary>
    /// The value of digits with or without groups ("2,50,000", "1.5"), or null if they are ambiguous or no number. Digits with a leading
    /// zero ("0922") are a code or a time.
    /// </summary>
    public static decimal? ParseDigits(ReadOnlySpan<char> digits)
    {
        if (digits.Length > MaxDigits * 2 || digits is ['0', not '.', ..]) return null;
        var point = digits.IndexOf('.');
        if (point >= 0 && digits[(point + 1)..].Contains('.')) return IsGrouped(digits, '.') ? ParsePlain(digits, '.') : null;
        var whole = point < 0 ? digits : digits[..point];
        if (whole.Contains(',') && !IsGrouped(whole, ',')) return null;
        return ParsePlain(digits, ',');
    }

    /// <summary>Removes the trailing zeros after the decimal point of <paramref name="value"/>.</summary>
    public static decimal Trim(decimal value) => value / One;

    private static Number? ReadDigits(TokenRun tokens, int at)
    {
        if (ParseDigits(tokens[at]) is not { } value) return null;
        var end = at + 1;
        var above = IsJoinedByHyphen(tokens, end) ? end + 1 : end;
        if (ReadFractionInDigits(tokens, above) is { } fraction) return new Number(value + fraction, above + 1);
        if (!IsGroupHead(tokens[at])) return new Number(value, end);
        while (value < LargestScaled && IsSpacedGroup(tokens, end)) value = (value * 1_000) + ParsePlain(tokens[end++], ',')!.Value;
        return new Number(value, end);
    }

    // "12 1/2", "12-7/8", "3 5/16"
    private static decimal? ReadFractionInDigits(TokenRun tokens, int at)
    {
        var slash = tokens[at].IndexOf('/');
        if (slash is not (1 or 2) || tokens.GetGapBefore(at) > 1) return null;
        if (ParseDigits(tokens[at][..slash]) is not { } above || ParseDigits(tokens[at][(slash + 1)..]) is not { } below) return null;
        return above >= 1 && above < below && below is < 10 or 16 or 32 or 64 ? Math.Round(above / below, 4) : null;
    }

    private static bool IsJoinedByHyphen(TokenRun tokens, int at) => tokens.Is(at, "-") && tokens.Touches(at) && tokens.Touches(at + 1);

    // "1 500 000": the first group has one to three digits, the others three, one space apart.
    private static bool IsGroupHead(ReadOnlySpan<char> digits) => digits.Length <= 3 && digits[0] != '0' && AreDigits(digits);

    private static bool IsSpacedGroup(TokenRun tokens, int at) =>
        tokens.IsNumber(at) && tokens.GetGapBefore(at) == 1 && tokens[at].Length == 3 && AreDigits(tokens[at]);

    private static bool AreDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');

    // Western groups of three, or Indian groups of two before a last one of three.
    private static bool IsGrouped(ReadOnlySpan<char> digits, char mark)
    {
        var first = digits.IndexOf(mark);
        if (first is < 1 or > 3 || digits.Length - digits.LastIndexOf(mark) != 4) return false;
        var width = digits[(first + 1)..].IndexOf(mark) is var next and >= 0 ? next : 3;
        if (width is not (2 or 3) || (width == 2 && first > 2)) return false;
        for (var at = first; at < digits.Length - 4; at += width + 1)
        {
            if (digits[at] != mark || digits.Slice(at + 1, width).Contains(mark) || digits[at + 1 + width] != mark) return false;
        }

        return true;
    }

    private static decimal? ParsePlain(ReadOnlySpan<char> digits, char mark)
    {
        Span<char> plain = stackalloc char[MaxDigits + 1];
        var length = 0;
        foreach (var c in digits)
        {
            if (c == mark) continue;
            if (length == plain.Length || !(char.IsAsciiDigit(c) || c == '.')) return null;
            plain[length++] = c;
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    private static Number AddHalf(TokenRun tokens, Number number) =>
        tokens.Are(number.End, "and", "a", "half") ? new Number(number.Value + 0.5m, number.End + 3) : number;

    private static Number ApplyScales(TokenRun tokens, Number number)
    {
        var (value, end, scaled) = number;
        while (value <= LargestScaled && ReadScale(tokens, end) is var (scale, next))
        {
            (value, end, scaled) = (value * scale, next, true);
            // "1.5 million-2 million"
            if (!GetTailAfterScale(tokens[next - 1]).IsEmpty) break;
        }

        return new Number(Trim(value), end, scaled);
    }

    // "million", "-million", "million-person", and "K" right after digits
    private static (decimal Scale, int End)? ReadScale(TokenRun tokens, int at)
    {
        if (IsJoinedByHyphen(tokens, at)) at++;
        if (!tokens.IsWord(at)) return null;
        var hyphen = tokens[at].IndexOfAny(Hyphens);
        if (Scales.Find(hyphen > 0 ? tokens[at][..hyphen] : tokens[at], out var scale)) return (scale, at + 1);
        var touches = tokens.IsNumber(at - 1) && tokens.GetGapBefore(at) == 0;
        return touches && Suffixes.Find(tokens[at], out var suffix) ? (suffix, at + 1) : null;
    }

    // "half a million"
    private static Number? ReadHalf(TokenRun tokens, int at) =>
        tokens.Are(at, "half", "a") && ReadScale(tokens, at + 2) is var (scale, end)
            ? ApplyScales(tokens, new Number(scale / 2, end, true))
            : null;

    // "a dozen", "a hundred and five"
    private static Number? ReadArticle(TokenRun tokens, int at)
    {
        if (!(tokens.Is(at, "a") || tokens.Is(at, "an")) || ReadScale(tokens, at + 1) is null) return null;
        return ReadSum(tokens, new Number(1, at + 1));
    }

    // "two-thirds", "three quarters"
    private static Number? ReadFraction(TokenRun tokens, int at)
    {
        var hyphen = tokens[at].IndexOf('-');
        if (hyphen > 0) return ReadHyphenatedFraction(tokens[at], hyphen) is { } value ? new Number(value, at + 1) : null;
        if (!Units.Find(tokens[at], out var count) || count is <= 1 or >= 10) return null;
        var isPlural = tokens[at + 1].EndsWith("s", StringComparison.OrdinalIgnoreCase) && !BeforePeriods.Has(tokens[at - 1]);
        return isPlural && Fractions.Find(tokens[at + 1], out var denominator) && count < denominator && (count, denominator) is not (2, 4)
            ? new Number(Round(count * (1m / denominator)), at + 2)
            : null;
    }

    private static decimal? ReadHyphenatedFraction(ReadOnlySpan<char> word, int hyphen) =>
        ParseWord(word[..hyphen]) is { } count && Fractions.Find(word[(hyphen + 1)..], out var denominator)
            ? Round(count * (1m / denominator))
            : null;

    private static decimal Round(decimal value) => Trim(Math.Round(value, 4));

    private static Number? ReadWords(TokenRun tokens, int at)
    {
        if (ParseWord(tokens[at]) is not { } value) return null;
        var (sum, end) = AddOnes(tokens, at, value);
        return ReadSum(tokens, AddHalf(tokens, new Number(sum, end)));
    }

    // "twenty one"
    private static (decimal Value, int End) AddOnes(TokenRun tokens, int at, decimal value) =>
        Tens.Find(tokens[at], out _) && Units.Find(tokens[at + 1], out var ones) && ones is > 0 and < 10
            ? (value + ones, at + 2)
            : (value, at + 1);

    // "two hundred and five thousand three hundred": a scale multiplies the number before it, and smaller numbers are added.
    private static Number ReadSum(TokenRun tokens, Number first)
    {
        var (total, part, end, scaled) = (0m, first.Value, first.End, false);
        // The number up to its last large scale. "One hundred million one hundred million" is two numbers: these scales become smaller.
        var (whole, last, isAdded) = (first, decimal.MaxValue, false);
        while (total + part <= LargestScaled)
        {
            if (ReadScale(tokens, end) is var (scale, after))
            {
                if (scale > Hundred && part > 0 && scale >= last) return whole;
                (total, part) = Multiply(total, part, scale);
                (end, scaled, isAdded) = (after, true, false);
                if (scale > Hundred) (whole, last) = (new Number(Trim(total + part), end, scaled), scale);
            }
            else if (scaled && !isAdded && ReadAddend(tokens, end) is var (value, next))
            {
                (part, end, isAdded) = (part + value, next, true);
            }
            else
            {
                break;
            }
        }

        return new Number(Trim(total + part), end, scaled);
    }

    private static (decimal Total, decimal Part) Multiply(decimal total, decimal part, decimal scale) => (scale, part) switch
    {
        ( <= Hundred, _) => (total, part * scale),
        (_, 0) => (total * scale, 0),
        _ => (total + (part * scale), 0m),
    };

    private static (decimal Value, int End)? ReadAddend(TokenRun tokens, int at)
    {
        var start = tokens.Is(at, "and") && (tokens.Is(at - 1, "hundred") || tokens.Is(at - 1, "thousand")) ? at + 1 : at;
        return tokens.IsWord(start) && ParseWord(tokens[start]) is { } value ? AddOnes(tokens, start, value) : null;
    }
}
