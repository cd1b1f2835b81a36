using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Enrichment.Documents.Html.Content;

/// <summary>Asks SmartReader which elements of a page are the article.</summary>
internal static class Readability
{
    // SmartReader looks at the ancestors of each element, and at theirs. The largest of 2,557 saved pages had a ninth of that.
    private const int MostElements = 20_000;
    private const int MostAncestors = 20_000_000;
    private const int FewestCharacters = 250;
    private const string Number = "data-enrichment";

    // SmartReader requires an address, for links. Nothing is fetched from it.
    private const string Address = "https://page.invalid/";

    /// <summary>The elements of <paramref name="page"/> that SmartReader keeps; none if the page is too large for it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="copy">The same page again. It is changed.</param>
    public static IReadOnlySet<IElement> FindArticle(IHtmlDocument page, IHtmlDocument copy)
    {
        var elements = page.Descendants<IElement>().ToList();
        var isTooLarge = elements.Count > MostElements || CountAncestors(elements) > MostAncestors;
        return isTooLarge ? new HashSet<IElement>() : FindNumbers(copy).Select(number => elements[number]).ToHashSet();
    }

    private static long CountAncestors(List<IElement> elements) =>
        elements.Select(element => element.GetAncestors().LongCount()).Sum(levels => levels * levels);

    // Numbers survive the changes of SmartReader as attributes.
    private static HashSet<int> FindNumbers(IHtmlDocument page)
    {
        foreach (var (number, element) in page.Descendants<IElement>().ToList().Index())
            element.SetAttribute(Number, number.ToString(CultureInfo.InvariantCulture));
        var numbers = new HashSet<int>();
        using var reader = new Reader(Address, page) { KeepClasses = true, CharThreshold = FewestCharacters };
        reader.AddCustomOperationEnd(article => numbers.UnionWith(article.QuerySelectorAll($"[{Number}]").Select(GetNumber)));
        reader.GetArticle();
        return numbers;
    }

    private static int GetNumber(IElement element) => int.Parse(element.GetAttribute(Number)!, CultureInfo.InvariantCulture);
}
