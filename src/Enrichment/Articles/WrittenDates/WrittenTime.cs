namespace Enrichment.Articles.WrittenDates;

/// <summary>A time of the day as a text writes it.</summary>
/// <param name="Time">The time.</param>
/// <param name="Zone">Its time zone; the default if the text has none.</param>
internal readonly record struct WrittenTime(TimeOnly Time, WrittenZone Zone);
