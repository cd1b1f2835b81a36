using System.Globalization;
using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>
/// Finds times of day: "10:30 a.m.", "14:30 GMT", "5pm", "noon". Their values start with "T"; <see cref="DateRecognizer"/> adds the day.
/// </summary>
internal static class ClockTimes
{
    /// <summary>The words that a time of day can start with. Other times start with a number.</summary>
    public static IEnumerable<string> FirstWords => ["noon", "midday", "midnight"];

    /// <summary>The time that starts at token <paramref name="at"/>, or null.</summary>
    public static DateMatch? Match(TokenRun tokens, int at)
    {
        if (tokens.Is(at, "noon") || tokens.Is(at, "midday")) return new(at, at + 1, "T12:00");
        if (tokens.Is(at, "midnight")) return new(at, at + 1, "T00:00");
        if (!tokens.IsNumber(at) || !ReadDigits(tokens[at], out var hour, out var minute, out var isBare)) return null;
        // "7 o'clock" can be in the morning or in the evening.
        if (tokens.Is(at + 1, "o'clock") || tokens.Is(at + 1, "o’clock")) return isBare && hour <= 12 ? new(at, at + 2, null) : null;
        var end = at + 1;
        if (ReadHalf(tokens[end]) is { } afternoon)
        {
            if (hour is < 1 or > 12) return null;
            (hour, end) = ((hour % 12) + (afternoon ? 12 : 0), end + 1);
        }
        else if (!IsClock(tokens, at, isBare))
        {
            return null;
        }

        var isUniversal = DateWords.Universal.Has(tokens[end]);
        var value = string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}{(isUniversal ? "Z" : "")}");
        return new(at, isUniversal ? end + 1 : end, value);
    }

    // True for the afternoon, false for the morning.
    private static bool? ReadHalf(ReadOnlySpan<char> word) =>
        DateWords.Morning.Has(word) ? false : DateWords.Evening.Has(word) ? true : null;

    // "10:30", "10.30", "10", "1430". The last three need a word next to them that makes them a time.
    private static bool ReadDigits(ReadOnlySpan<char> token, out int hour, out int minute, out bool isBare)
    {
        (hour, minute, isBare) = (0, 0, !token.Contains(':'));
        var mark = token.IndexOfAny(':', '.');
        var hours = mark >= 0 ? token[..mark] : token.Length == 4 ? token[..2] : token;
        var minutes = mark >= 0 ? token[(mark + 1)..] : token.Length == 4 ? token[2..] : "00";
        return hours.Length <= 2 && minutes.Length == 2
            && int.TryParse(hours, NumberStyles.None, null, out hour) && hour < 24
            && int.TryParse(minutes, NumberStyles.None, null, out minute) && minute < 60;
    }

    // Without such a word "3:16" is a verse and "4:05" a running time.
    private static bool IsClock(TokenRun tokens, int at, bool isBare)
    {
        if (tokens[at].Length is 4 or 5 && DateWords.AfterClock.Has(tokens[at + 1]))
            return !isBare || !tokens.Is(at + 1, "hours") || (tokens[at].Length == 4 && !tokens[at].Contains('.'));
        if (isBare || tokens.Touches(at)) return false;
        return tokens[at].Length == 5 || DateWords.BeforeClock.Has(tokens[at - 1]);
    }
}
