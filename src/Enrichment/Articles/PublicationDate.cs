namespace Enrichment.Articles;

/// <summary>When an article was published: a day, or a time with its offset from UTC (ISO 8601).</summary>
/// <param name="Day">The day at the place of publication.</param>
/// <param name="Time">The time of the day, or null if it is unknown or its offset is.</param>
/// <param name="Offset">The offset from UTC; null exactly if <paramref name="Time"/> is.</param>
public readonly record struct PublicationDate(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null);
