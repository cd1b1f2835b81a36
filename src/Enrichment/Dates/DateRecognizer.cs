using Enrichment.Articles;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>Finds dates, times and durations and tells their values (ISO 8601).</summary>
/// <remarks>
/// <para>A bare weekday is the nearest one on or before the day of publication; behind "will" and its like, the nearest on or after it.
/// "last Friday" lies before it, "next Friday" behind it.</para>
/// <para>A date without a year takes the year that puts it nearest to publication and at most three months ahead; behind "will" and its like, the first not over.</para>
/// <para>A range of dates is two mentions ("from 1979 to 1989"), unless its ends cannot stand alone: "September 6-8" and "2020-21" are intervals ("2020/2021").</para>
/// <para>A time takes the day that stands nearest to it in its sentence.</para>
/// </remarks>
internal static class DateRecognizer
{
    private static readonly WordSet FirstWords = WordSet.Create(
        [.. RelativeDates.FirstWords, .. ClockTimes.FirstWords, .. CalendarDates.FirstWords, .. Durations.FirstWords]);

    /// <summary>The dates in <paramref name="article"/>'s English sentences, in text order; they do not overlap. Relative ones count from its day of publication.
    /// In other languages' sentences only dates with day, month and year are found.</summary>
    public static IReadOnlyList<DateMention> Recognize(TokenizedArticle article)
    {
        var mentions = new List<DateMention>();
        var matches = new List<DateMatch>();
        for (var index = 0; index < article.Sentences.Count; index++)
        {
            var context = new DateContext(article.Tokens[index], article.Article.Published);
            MatchAll(context, article.Sentences[index].Language == "en", matches);
            foreach (var match in matches) mentions.Add(Mention(article.Text, context.Tokens.Span(match.Start, match.End), match.Value));
            matches.Clear();
        }

        return mentions;
    }

    private static void MatchAll(DateContext context, bool isEnglish, List<DateMatch> matches)
    {
        for (var at = 0; at < context.Tokens.Count;)
        {
            var match = isEnglish ? Match(context, at) : CalendarDates.MatchFull(context, at);
            if (match is { } found) matches.Add(found);
            at = match?.End ?? at + 1;
        }

        if (isEnglish) AddDays(matches);
    }

    private static DateMatch? Match(DateContext context, int at)
    {
        if (!MayStart(context.Tokens, at)) return null;
        return RelativeDates.Match(context, at) ?? ClockTimes.Match(context.Tokens, at) ?? CalendarDates.Match(context, at) ?? Durations.Match(context, at);
    }

    // Nine words in ten are told apart from a date's first by one look.
    private static bool MayStart(TokenRun tokens, int at) =>
        tokens.IsNumber(at) || (tokens.IsWord(at) && (FirstWords.Has(tokens[at]) || tokens[at].ContainsAny(NumberReader.Hyphens)));

    private static void AddDays(List<DateMatch> matches)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            if (IsTime(matches[i]) && NearestDay(matches, i) is { } day) matches[i] = matches[i] with { Value = day + matches[i].Value };
        }
    }

    private static bool IsTime(DateMatch match) => match.Value is ['T', ..];

    private static string? NearestDay(List<DateMatch> matches, int time)
    {
        // A sentence of a hostile text can hold thousands of times; only the neighbours can be meant.
        var near = matches.Skip(Math.Max(0, time - 2)).Take(5).Where(IsDay).ToList();
        return near.Count == 0 ? null : near.MinBy(day => Math.Abs(day.Start - matches[time].Start)).Value;
    }

    private static bool IsDay(DateMatch match) => match.Value is { Length: 10 } value && char.IsAsciiDigit(value[0]) && value[7] == '-';

    private static DateMention Mention(string text, TextSpan span, string? value) => new(span.Offset, span.Length, span.In(text), value);
}
