using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>What dates without a year, and relative ones, are counted from.</summary>
/// <param name="Tokens">The sentence.</param>
/// <param name="Published">The day of publication, where it is known.</param>
internal sealed record DateContext(TokenRun Tokens, DateOnly? Published)
{
    // News writes about what was and what comes soon; a date without a year is at most this far ahead.
    private const int DaysAhead = 92;

    // February 29 may have no year near enough.
    private const int LongestYear = 366;

    // How far back a word that speaks of the future still counts.
    private const int CueReach = 8;

    private static readonly WordSet ClauseEnds = WordSet.Create([".", ";", ":", "!", "?", "(", ")", "—", "–"]);

    /// <summary>Whether the words just before token <paramref name="at"/> speak of what is to come.</summary>
    public bool IsFuture(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - CueReach && !ClauseEnds.Has(Tokens[i]); i--)
        {
            if (DateWords.Future.Has(Tokens[i])) return true;
        }

        return false;
    }

    /// <summary>The year of a date that names none: the one that puts it nearest to publication and at most three months ahead of it;
    /// behind "will" and its like the first one not over. Null without a day of publication.</summary>
    public int? YearOf(int at, int month, int day)
    {
        if (Published is not { } published) return null;
        var isFuture = IsFuture(at);
        var best = (Year: (int?)null, Distance: LongestYear + 1);
        for (var year = published.Year - 1; year <= published.Year + 1; year++)
        {
            if (IsoDate.TryDay(year, month, day) is not { } date) continue;
            var ahead = date.DayNumber - published.DayNumber;
            var isAllowed = isFuture ? ahead >= 0 : ahead <= DaysAhead;
            if (isAllowed && Math.Abs(ahead) < best.Distance) best = (year, Math.Abs(ahead));
        }

        return best.Year;
    }
}
