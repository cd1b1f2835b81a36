using System.Globalization;
using Enrichment.Articles;
using Enrichment.Articles.Headers;

namespace Enrichment.Lab.Evaluation;

/// <summary>Reads the publication time of a page as the core does, with the day before the month in dates of numbers.</summary>
internal static class PageDate
{
    /// <summary>The day of <paramref name="written"/>, or null if it is in no known form.</summary>
    public static string? Read(string written) =>
        HeaderValue.ReadDate(written, DateOrder.Dmy)?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
