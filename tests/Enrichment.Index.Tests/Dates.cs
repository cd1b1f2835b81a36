using System.Globalization;

namespace Enrichment.Index.Tests;

/// <summary>Dates of tests.</summary>
internal static class Dates
{
    /// <summary>Parses "2021-09-06".</summary>
    public static DateOnly Parse(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
