using System.Globalization;
using System.Text.RegularExpressions;

namespace Enrichment.Articles;

/// <summary>Reads the dates of headers and attributions: ISO 8601, and days written out in English.</summary>
internal static partial class WrittenDate
{
    private static readonly string[] Forms =
        ["yyyy-MM-dd", "MMMM d, yyyy", "MMM d, yyyy", "MMM. d, yyyy", "d MMMM yyyy", "d MMM yyyy", "d MMM. yyyy"];

    /// <summary>The day of <paramref name="value"/> without the time after it, or null if the value is no date.</summary>
    public static DateOnly? Parse(string value)
    {
        var day = SeptPattern().Replace(RemoveTime(value), "Sep");
        return DateOnly.TryParseExact(day, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    private static string RemoveTime(string value) => TimePattern().IsMatch(value) ? value[..10] : value;

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex TimePattern();

    [GeneratedRegex(@"\bSept\b", RegexOptions.CultureInvariant)]
    private static partial Regex SeptPattern();
}
