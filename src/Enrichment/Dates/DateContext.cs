using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>The sentence of a date and the day that relative dates and dates without a year are resolved against.</summary>
/// <param name="Tokens">The tokens of the sentence.</param>
/// <param name="Published">The day of publication, or null if it is unknown.</param>
internal sealed record DateContext(TokenRun Tokens, DateOnly? Published)
{
    // News is about the past and the near future. A date without a year is at most this many days after publication.
    private const int DaysAhead = 92;

    // February 29 does not exist in most years.
    private const int LongestYear = 366;

    // A word about the future counts at most this many tokens before the date.
    private const int CueReach = 8;

    private static readonly WordSet ClauseEnds = WordSet.Create([".", ";", ":", "!", "?", "(", ")", "—", "–"]);

    /// <summary>Whether a word shortly before token <paramref name="at"/> refers to the future, such as "will".</summary>
    public bool IsFuture(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - CueReach && !ClauseEnds.Has(Tokens[i]); i--)
        {
            if (DateWords.Future.Has(Tokens[i])) return true;
        }

        return false;
    }

    /// <summary>
    /// The year of a date without one: the year in which the date is nearest to publication and at most three months after it. After a
    /// word such as "will" it is the first year in which the date is not over. Null if the day of publication is unknown.
    /// </summary>
    public int? ResolveYear(int at, int month, int day)
    {
        if (Published is not { } published) return null;
        var isFuture = IsFuture(at);
        var best = (Year: (int?)null, Distance: LongestYear + 1);
        for (var year = published.Year - 1; year <= published.Year + 1; year++)
        {
            if (IsoDate.TryCreateDay(year, month, day) is not { } date) continue;
            var ahead = date.DayNumber - published.DayNumber;
            var isAllowed = isFuture ? ahead >= 0 : ahead <= DaysAhead;
            if (isAllowed && Math.Abs(ahead) < best.Distance) best = (year, Math.Abs(ahead));
        }

        return best.Year;
    }
}
