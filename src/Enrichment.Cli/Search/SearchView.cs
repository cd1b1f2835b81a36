using System.Globalization;
using Enrichment.Claims;
using Enrichment.Cli.Output;
using Enrichment.Index.Results;
using Enrichment.Pipeline;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Enrichment.Cli.Search;

/// <summary>Claims for people: who, what, marks, date and articles. All text is safe for a terminal.</summary>
/// <param name="query">The text of the query.</param>
/// <param name="result">The claims.</param>
internal sealed class SearchView(string query, SearchResult result) : Renderable
{
    private const string Separator = " · ";
    private const int LongestContent = 400;
    private const int MostArticles = 3;

    private static readonly Style Who = new(Color.Aqua);
    private static readonly Style Denial = new(Color.Red);
    private static readonly Style Mark = new(Color.Yellow);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        if (result.Claims.Count == 0)
            return WrappedText.Write("", 0, maxWidth, [($"No claim matches '{OneLine.Create(query)}'.", Style.Plain)]);
        var width = result.Claims.Count.ToString(CultureInfo.InvariantCulture).Length;
        return
        [
            .. WrappedText.Write("", 0, maxWidth, [(GetHeading(), Style.Plain)]),
            .. result.Claims.SelectMany((claim, index) => Write(claim, $"{index + 1}".PadLeft(width), maxWidth)),
        ];
    }

    private static IEnumerable<Segment> Write(FoundClaim claim, string number, int width)
    {
        var indent = number.Length + 2;
        var what = OneLine.CreateStart(claim.Content, LongestContent);
        List<(string, Style)> texts =
        [
            (OneLine.CreateStart(claim.Speaker?.Name ?? "the article", LongestContent), Who),
            (Separator + (claim.Quotation == Quotation.Direct ? $"“{what}”" : what), Style.Plain),
        ];
        var marks = string.Join("; ", FindMarks(claim));
        if (marks != "") texts.AddRange([(" ", Style.Plain), ($"[{marks}]", claim.Stance == Stance.Denies ? Denial : Mark)]);
        return
        [
            Segment.LineBreak,
            .. WrappedText.Write($"{number}  ", indent, width, texts),
            .. claim.Articles.Take(MostArticles).SelectMany(article => WriteArticle(article, indent, width)),
            .. WriteMore(claim, indent, width),
        ];
    }

    // A firm assertion is the ordinary case and has no mark.
    private static IEnumerable<string> FindMarks(FoundClaim claim)
    {
        if (claim.Stance != Stance.Asserts) yield return EnrichmentJson.GetName(claim.Stance);
        if (claim.Certainty != Certainty.Firm) yield return EnrichmentJson.GetName(claim.Certainty);
        if (claim.IsDisputed) yield return "disputed";
        var isOfArticle = claim.Date is null || claim.Date == claim.Articles[0].Published;
        if (!isOfArticle) yield return string.Create(CultureInfo.InvariantCulture, $"on {claim.Date:yyyy-MM-dd}");
    }

    private static IReadOnlyList<Segment> WriteArticle(ClaimArticle article, int indent, int width)
    {
        string?[] parts =
        [
            article.Published is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}") : null,
            article.Source,
            article.Title,
            article.Name,
        ];
        var text = string.Join(Separator, parts.OfType<string>().Select(OneLine.Create));
        return WrappedText.Write("", indent, width, [(text, Dim)]);
    }

    private static IReadOnlyList<Segment> WriteMore(FoundClaim claim, int indent, int width)
    {
        var more = claim.ArticleCount - MostArticles;
        if (more <= 0) return [];
        var text = string.Create(CultureInfo.InvariantCulture, $"and {more:N0} more {(more == 1 ? "article" : "articles")}");
        return WrappedText.Write("", indent, width, [(text, Dim)]);
    }

    private string GetHeading()
    {
        var total = string.Create(
            CultureInfo.InvariantCulture,
            $"{(result.HasMore ? "More than " : "")}{result.Total:N0} {(result.Total == 1 ? "claim" : "claims")}");
        return result.Claims.Count < result.Total
            ? string.Create(CultureInfo.InvariantCulture, $"{total}; the first {result.Claims.Count:N0}:")
            : $"{total}:";
    }
}
