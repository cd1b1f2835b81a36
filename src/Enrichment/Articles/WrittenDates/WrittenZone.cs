namespace Enrichment.Articles.WrittenDates;

/// <summary>A time zone as a text writes it.</summary>
/// <param name="Name">The abbreviation, or null.</param>
/// <param name="Offset">The offset from UTC if the text says it, or null.</param>
internal readonly record struct WrittenZone(string? Name, TimeSpan? Offset)
{
    /// <summary>The offset from UTC on <paramref name="day"/>, or null if it is unknown.</summary>
    public TimeSpan? FindOffset(DateOnly day) => Offset ?? (Name is null ? null : TimeZoneNames.FindOffset(Name, day));
}
