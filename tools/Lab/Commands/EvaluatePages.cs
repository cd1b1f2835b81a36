using System.Diagnostics;
using System.Globalization;
using Enrichment.Articles;
using Enrichment.Documents;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;

namespace Enrichment.Lab.Commands;

/// <summary>The command <c>evaluate pages</c>.</summary>
internal static class EvaluatePages
{
    /// <summary>Reads the pages in <paramref name="folders"/> and prints what was kept and found.</summary>
    /// <param name="folders">Folders with NAME.html and NAME.json.</param>
    /// <param name="listing">A folder to write the text of each page to, with its figures, or null.</param>
    public static int Run(IReadOnlyList<DirectoryInfo> folders, DirectoryInfo? listing)
    {
        Console.WriteLine(
            $"{"pages",6} {"kept",6} {"foreign",7} {"of all",6} {"with",6} {"without",7} {"title",13} {"authors",13} {"date",13} "
            + $"{"ms",5}  set");
        foreach (var folder in folders)
        {
            var watch = Stopwatch.StartNew();
            var scores = SavedPage.ReadAll(folder).Select(Read).ToList();
            var milliseconds = watch.Elapsed.TotalMilliseconds / scores.Count;
            Console.WriteLine($"{Describe(scores)} {milliseconds,5:0}  {folder.FullName}");
            if (listing is not null) Write(listing, scores);
        }

        return 0;
    }

    private static PageScore Read(SavedPage page)
    {
        try
        {
            var read = new DocumentExtractor().Extract(page.Content, CancellationToken.None);
            return new PageScore(page, read ?? new ExtractedText { Media = MediaInfo.PlainText, Blocks = [] });
        }
        catch (ArticleException exception)
        {
            Console.WriteLine($"{page.Name}: {exception.Message}");
            return new PageScore(page, new ExtractedText { Media = MediaInfo.PlainText, Blocks = [] });
        }
    }

    private static string Describe(List<PageScore> scores) =>
        $"{scores.Count,6} {Average(scores, score => score.Kept),6} {Average(scores, score => score.Foreign),7} {ShareForeign(scores),6} "
        + $"{Average(scores, score => score.With),6} {Average(scores, score => score.Without),7} "
        + $"{Count(scores, score => score.Page.Title is not null, score => score.Title),13} "
        + $"{Count(scores, score => score.Page.Authors is not null, score => score.Authors),13} "
        + $"{Count(scores, score => score.Page.Published is not null, score => score.Published),13}";

    private static string Average(IEnumerable<PageScore> scores, Func<PageScore, double?> value) =>
        scores.Average(value) is { } average ? (100 * average).ToString("F1", CultureInfo.InvariantCulture) : "-";

    // Of the words of all pages together, so that a long page counts more.
    private static string ShareForeign(List<PageScore> scores)
    {
        var (all, shared) = (scores.Sum(score => score.Words.All), scores.Sum(score => score.Words.Shared));
        return all == 0 ? "-" : (100.0 * (all - shared) / all).ToString("F1", CultureInfo.InvariantCulture);
    }

    // The part that was found of the pages that have one, and the part of these that is right.
    private static string Count(IEnumerable<PageScore> scores, Func<PageScore, bool> isKnown, Func<PageScore, bool?> isRight)
    {
        var known = scores.Where(isKnown).Select(isRight).ToList();
        var found = known.OfType<bool>().ToList();
        if (found.Count == 0) return $"- of {known.Count}";
        return string.Create(
            CultureInfo.InvariantCulture, $"{100.0 * found.Count / known.Count:F1} {100.0 * found.Count(right => right) / found.Count:F1}");
    }

    private static void Write(DirectoryInfo folder, List<PageScore> scores)
    {
        folder.Create();
        foreach (var score in scores)
            File.WriteAllLines(Path.Combine(folder.FullName, Path.ChangeExtension(score.Page.Name, ".txt")), List(score));
    }

    private static IEnumerable<string> List(PageScore score)
    {
        var (page, read) = (score.Page, score.Read.Metadata);
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"{score.Kept:F3} {score.Foreign:F3} {score.With:F2} {score.Without:F2}"),
            $"title {score.Title}: {read.Title} / {page.Title}",
            $"authors {score.Authors}: {string.Join("; ", read.Authors)} / {string.Join("; ", page.Authors ?? [])}",
            $"published {score.Published}: {read.Published} / {page.Published}",
            .. score.Read.Blocks.Select(block => $"[{block.Kind}] {block.Text}"),
        ];
    }
}
