using Enrichment.Articles;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>Finds dates, times and durations and resolves their values (ISO 8601).</summary>
/// <remarks>
/// <para>A weekday without another word is the nearest one on or before the day of publication. After a word such as "will" it is the
/// nearest one on or after that day. "last Friday" is before that day, "next Friday" after it.</para>
/// <para><see cref="DateContext.ResolveYear"/> resolves dates without a year.</para>
/// <para>A range of dates is two mentions ("from 1979 to 1989"). If its second part is incomplete ("September 6-8", "2020-21"), the range
/// is one mention whose value is an interval ("2020/2021").</para>
/// <para>A time gets the day that is nearest to it in its sentence.</para>
/// </remarks>
internal static class DateRecognizer
{
    private static readonly WordSet FirstWords = WordSet.Create(
        [.. RelativeDates.FirstWords, .. ClockTimes.FirstWords, .. CalendarDates.FirstWords, .. Ages.FirstWords, .. Durations.FirstWords]);

    /// <summary>
    /// Finds the dates in the sentences of <paramref name="article"/>, in text order. They do not overlap. In sentences that are not
    /// English, only dates with day, month and year are found. Relative dates are resolved against the day of publication.
    /// </summary>
    public static IReadOnlyList<DateMention> Recognize(TokenizedArticle article, CancellationToken cancellationToken = default)
    {
        var mentions = new List<DateMention>();
        var matches = new List<DateMatch>();
        for (var index = 0; index < article.Sentences.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var context = new DateContext(article.Tokens[index], article.Article.Published?.Day);
            MatchAll(context, article.Sentences[index].Language == "en", matches);
            mentions.AddRange(matches.Select(match => CreateMention(context.Tokens, match)));
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
        if (!CanStart(context.Tokens, at)) return null;
        return RelativeDates.Match(context, at)
            ?? ClockTimes.Match(context.Tokens, at)
            ?? ListedDays.Match(context, at)
            ?? CalendarDates.Match(context, at)
            ?? Ages.Match(context.Tokens, at)
            ?? Durations.Match(context, at);
    }

    // This test is fast and rejects nine of ten words.
    private static bool CanStart(TokenRun tokens, int at) =>
        tokens.IsNumber(at) || (tokens.IsWord(at) && (FirstWords.Has(tokens[at]) || tokens[at].ContainsAny(NumberReader.Hyphens)));

    private static void AddDays(List<DateMatch> matches)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            if (!IsTime(matches[i]) || FindNearestDay(matches, i) is not { } day) continue;
            matches[i] = matches[i] with { Value = day + matches[i].Value };
        }
    }

    private static bool IsTime(DateMatch match) => match.Value is ['T', ..];

    private static string? FindNearestDay(List<DateMatch> matches, int time)
    {
        // A hostile text can have thousands of times in one sentence. So only the nearest matches are examined.
        var near = matches.Skip(Math.Max(0, time - 2)).Take(5).Where(IsDay).ToList();
        return near.Count == 0 ? null : near.MinBy(day => Math.Abs(day.Start - matches[time].Start)).Value;
    }

    private static bool IsDay(DateMatch match) => match.Value is { Length: 10 } value && char.IsAsciiDigit(value[0]) && value[7] == '-';

    private static DateMention CreateMention(TokenRun tokens, DateMatch match)
    {
        var span = tokens.GetSpan(match.Start, match.End);
        return new DateMention(span.Offset, span.Length, span.In(tokens.Text), match.Value);
    }
}
