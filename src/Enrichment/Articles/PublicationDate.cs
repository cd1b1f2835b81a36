using System.Globalization;
using System.Text.Json.Serialization;

namespace Enrichment.Articles;

/// <summary>When an article was published: a day, or a time with its offset from UTC (ISO 8601).</summary>
/// <param name="Day">The day at the place of publication.</param>
/// <param name="Time">The time of the day, or null if the time or its offset is unknown.</param>
/// <param name="Offset">The offset from UTC in whole minutes; null exactly if <paramref name="Time"/> is.</param>
[JsonConverter(typeof(PublicationDateConverter))]
public sealed record PublicationDate(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:sszzz";

    /// <summary>The date in ISO 8601: "2022-07-18" or "2022-07-18T10:30:00+01:00".</summary>
    public override string ToString() => Time is { } time && Offset is { } offset
        ? new DateTimeOffset(Day, time, offset).ToString(TimeFormat, CultureInfo.InvariantCulture)
        : Day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>Parses the form that <see cref="ToString"/> writes, or returns null.</summary>
    internal static PublicationDate? Parse(string text)
    {
        if (DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new PublicationDate(day);
        return DateTimeOffset.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new PublicationDate(DateOnly.FromDateTime(time.DateTime), TimeOnly.FromDateTime(time.DateTime), time.Offset)
            : null;
    }
}
