using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Enrichment.Articles.WrittenDates;
using Enrichment.Documents.Html.Content;
using Enrichment.Lexicons;

namespace Enrichment.Documents.Html.Metadata;

/// <summary>Finds the publication time of a page, as it is written there.</summary>
internal static partial class PagePublished
{
    private const int LongestText = 100;

    private const string Times =
        "time[itemprop~=datePublished],time[pubdate],[itemprop~=datePublished],time[datetime],abbr.published[title]";

    private const string DateClasses =
        "[class*=publish],[class*=Publish],[class*=date],[class*=Date],[class*=posted],[class*=time],[id*=date],[id*=Date]";

    private static readonly string[] Names = ReadNames("");
    private static readonly string[] NamesOfChange = ReadNames("modified");

    /// <summary>The publication time of <paramref name="page"/>, or null.</summary>
    public static string? Find(IHtmlDocument page, MetaTags tags, JsonLd? jsonLd) =>
        Check(jsonLd?.Published)
        ?? FindFirst(Names, name => Check(tags.Find(name)))
        ?? FindFirst(page.QuerySelectorAll(Times), ReadTime)
        ?? FindFirst(page.QuerySelectorAll(DateClasses), ReadWritten)
        ?? FindFirst(NamesOfChange, name => Check(tags.Find(name)));

    private static string? FindFirst<T>(IEnumerable<T> places, Func<T, string?> read) =>
        places.Select(read).FirstOrDefault(value => value is not null);

    private static string? ReadTime(IElement element) =>
        Check(element.GetAttribute("datetime"))
        ?? Check(element.GetAttribute("content"))
        ?? Check(element.GetAttribute("title"))
        ?? ReadWritten(element);

    private static string? ReadWritten(IElement element)
    {
        var text = PageWords.Read(element);
        return text.Length <= LongestText ? Check(text) : null;
    }

    // The date without the words around it. A date of which the order of day and month is unclear stays as it is written.
    private static string? Check(string? value)
    {
        if (value is null || value.Length > LongestText) return null;
        for (var start = 0; start < value.Length; start++)
        {
            if (start > 0 && char.IsLetterOrDigit(value[start - 1])) continue;
            if (DateReader.Read(value, start, null, out var end) is { FullDay: not null }) return value[start..end];
        }

        return UnclearDate().Match(value) is { Success: true } match ? match.Value : null;
    }

    private static string[] ReadNames(string classes) =>
        [.. from entry in Lexicon.Open(typeof(PagePublished).Assembly, "page-date-names.txt").Entries
            where entry.Classes == classes
            select entry.Text];

    [GeneratedRegex(@"\b\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b|\A(?:19|20)\d{6}(?:T\d{4,6}Z?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex UnclearDate();
}
