using System.Globalization;
using Enrichment.Cli.Output;
using Enrichment.Pipeline;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Enrichment.Cli.Show;

/// <summary>
/// An enriched article for people: headline, claims, disputes, entities, sentiment and warnings, in lines of the width of the console. All
/// text is safe for a terminal.
/// </summary>
/// <param name="article">The article, with all sections.</param>
internal sealed class ArticleView(EnrichedArticle article) : Renderable
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
    [
        .. WrappedText.Write("", 0, maxWidth, [(OneLine.Create(article.Article.Title ?? article.Name), Bold)]),
        .. WrappedText.Write("", 0, maxWidth, [(string.Join(ClaimWords.Separator, GetDetails().Select(OneLine.Create)), Dim)]),
        .. WriteSection("Claims", article.Claims!.Count, ClaimSection.Write(article, maxWidth)),
        .. WriteSection("Disputes", article.Disputes!.Count, DisputeSection.Write(article, maxWidth)),
        .. WriteSection("Entities", article.Entities!.Count, EntitySection.Write(article, maxWidth)),
        .. SentimentSection.Write(article, maxWidth),
        .. WriteSection("Warnings", article.Warnings.Count, WarningSection.Write(article, maxWidth)),
    ];

    /// <summary>The heading of a section, after an empty line.</summary>
    /// <param name="heading">The heading, safe for a terminal.</param>
    public static IEnumerable<Segment> WriteHeading(string heading) => [Segment.LineBreak, new Segment(heading, Bold), Segment.LineBreak];

    private static IEnumerable<Segment> WriteSection(string heading, int count, IEnumerable<Segment> lines) =>
        count == 0 ? [] : WriteHeading(string.Create(CultureInfo.InvariantCulture, $"{heading} ({count:N0})")).Concat(lines);

    private IEnumerable<string> GetDetails()
    {
        var about = article.Article;
        if (about.Title is not null) yield return article.Name;
        if (about.Published is { } published) yield return published.ToString();
        if ((about.Publisher ?? about.Dateline?.Agency) is { } publisher) yield return publisher;
        if (about.Dateline?.Place is { } place) yield return place;
        if (about.Section is { } section) yield return section;
        if (about.Authors.Count > 0) yield return string.Join(", ", about.Authors);
        yield return $"language {about.Language}";
    }
}
