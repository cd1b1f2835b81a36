using System.Text.RegularExpressions;
using Enrichment.Articles.Headers;

namespace Enrichment.Articles.Titles;

/// <summary>Makes a title of the lines of a headline.</summary>
internal static partial class TitleText
{
    /// <summary>
    /// The words of <paramref name="headline"/> on one line, without the marks of bold text and without the full stop that a few publishers
    /// write.
    /// </summary>
    public static string Create(string headline)
    {
        var title = SpacePattern().Replace(headline, " ").Trim('*', '_', ' ');
        var quotes = title.Length - title.TrimEnd('"', '\'', '”', '’').Length;
        var end = title.Length - quotes;
        return end > 1 && title[end - 1] == '.' && HasFullStop(title[..end]) ? title[..(end - 1)] + title[end..] : title;
    }

    private static bool HasFullStop(string title) => !title.EndsWith("..", StringComparison.Ordinal) && HeaderValue.EndsSentence(title);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex SpacePattern();
}
