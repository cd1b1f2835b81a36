using Enrichment.Articles.Datelines;
using Enrichment.Articles.Headers;
using Enrichment.Articles.WrittenDates;

namespace Enrichment.Articles.Reading;

/// <summary>Decides when an article was published, from all that says so.</summary>
internal static class PublicationFinder
{
    // An agency's text is published at most these days after or before the day in its dateline.
    private const int MostDaysApart = 7;

    /// <summary>
    /// The date and where it was found: the header, the metadata, a line with the date, the dateline, a line with the date of a change, or
    /// the address.
    /// </summary>
    public static (PublicationDate? Date, ValueOrigin? Origin) Find(
        ArticleHeader header, ArticleMetadata metadata, ArticleTop top, string? url, DateOrder? order)
    {
        if (header.Published is { } stated) return (stated, ValueOrigin.Header);
        if (metadata.Published is { } value && HeaderValue.ReadDate(value.Trim(), order) is { } known) return (known, ValueOrigin.Metadata);
        var line = top.DatedLine?.Date.ToPublicationDate();
        if (line is not null && !top.DatedLine!.Value.IsUpdate) return (line, ValueOrigin.PublicationLine);
        if (top.Dateline?.Date is { } day && day.ToPublicationDate() is { } sent) return (sent, ValueOrigin.Dateline);
        if (line is not null) return (line, ValueOrigin.PublicationLine);
        return url is not null && UrlDate.Find(url) is { } inUrl ? (new PublicationDate(inUrl), ValueOrigin.Url) : (null, null);
    }

    /// <summary>The warning that the date in <paramref name="metadata"/> cannot be read, or null if it can or there is none.</summary>
    public static ReadingWarning? FindWarning(ArticleMetadata metadata, DateOrder? order) =>
        string.IsNullOrWhiteSpace(metadata.Published) || HeaderValue.ReadDate(metadata.Published.Trim(), order) is not null
            ? null
            : new ReadingWarning(
                "unreadableMetadataValue",
                $"The publication date '{HeaderValue.Shorten(metadata.Published.Trim())}' in the metadata cannot be read; "
                + "write it as 2022-07-18 or 18 July 2022, or set the order of day and month with --date-order.");

    /// <summary>
    /// The dateline, whose date takes its year from <paramref name="published"/> if it has none and is at most a few days apart.
    /// </summary>
    public static Dateline? CompleteDateline(FoundDateline? found, PublicationDate? published)
    {
        if (found is not { Date: { Year: null } date } || published is null) return found?.Dateline;
        for (var year = published.Day.Year - 1; year <= published.Day.Year + 1; year++)
        {
            if (WrittenDate.Create(year, date.Month, date.Day) is { FullDay: { } day } full
                && Math.Abs(day.DayNumber - published.Day.DayNumber) <= MostDaysApart)
                return found.Dateline with { Date = full.Iso };
        }

        return found.Dateline;
    }
}
