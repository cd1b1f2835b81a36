using System.Globalization;
using System.Text.RegularExpressions;
using Enrichment.Text;

namespace Enrichment.Articles.WrittenDates;

/// <summary>Reads the date in a web address: "/2021/09/06/", "/2021/sep/06/", "/2021-09-06-", "20210906".</summary>
internal static partial class UrlDate
{
    private const int FirstYear = 1990;
    private const int LastYear = 2099;
    private const int Longest = 2_048;

    /// <summary>The day in <paramref name="url"/>, or null if there is none or there are different ones.</summary>
    public static DateOnly? Find(string url)
    {
        if (url.Length > Longest) return null;
        DateOnly? found = null;
        foreach (Match match in DatePattern().Matches(url))
        {
            if (Read(match) is not { } day) continue;
            if (found is not null && found != day) return null;
            found = day;
        }

        return found;
    }

    private static DateOnly? Read(Match match)
    {
        var (year, day) = (ReadNumber(match.Groups["year"]), ReadNumber(match.Groups["day"]));
        var name = match.Groups["name"];
        var month = name.Success ? Months.Find(name.ValueSpan) ?? 0 : ReadNumber(match.Groups["month"]);
        return year is >= FirstYear and <= LastYear ? WrittenDate.Create(year, month, day)?.FullDay : null;
    }

    private static int ReadNumber(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"(?<![0-9])(?<year>(?:19|20)[0-9]{2})(?:/(?<month>[0-9]{1,2})/(?<day>[0-9]{1,2})|/(?<name>[A-Za-z]{3,9})/(?<day>[0-9]{1,2})"
        + @"|[-_.](?<month>[0-9]{2})[-_.](?<day>[0-9]{2})|/?(?<month>[0-9]{2})(?<day>[0-9]{2}))(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();
}
