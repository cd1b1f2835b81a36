using System.Globalization;

namespace Enrichment.Lab.Evaluation;

/// <summary>Reads the publication time of a page as it is written there.</summary>
internal static class PageDate
{
    /// <summary>The day of <paramref name="written"/>, or null if it is in no known form.</summary>
    public static DateOnly? Parse(string written) =>
        DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? DateOnly.FromDateTime(time.DateTime)
            : null;
}
