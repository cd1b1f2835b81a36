using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;

namespace Enrichment.Lab.Commands;

/// <summary>The command <c>evaluate reading</c>: titles, publication dates and datelines of plain texts.</summary>
internal static class EvaluateReading
{
    /// <summary>Measures on the set in <paramref name="articles"/> and on the Wikinews articles in <paramref name="data"/>.</summary>
    public static int Run(DirectoryInfo data, DirectoryInfo articles)
    {
        var set = ReadingSetReader.Read(articles.FullName);
        Measure("Development set", set, hasDatelines: true);
        Measure("Wikinews (GUM)", WikinewsReader.Read(Path.Combine(data.FullName, "ner", "raw", "gum-wikinews")), hasDatelines: false);
        return 0;
    }

    private static void Measure(string name, IReadOnlyList<ReadingArticle> set, bool hasDatelines)
    {
        var (titles, dates, datelines) = (new ReadingReport("title"), new ReadingReport("date"), new ReadingReport("dateline"));
        foreach (var expected in set)
        {
            var article = ArticleReader.Read(expected.Content);
            titles.Add(expected.Name, expected.Title, article.Title);
            dates.Add(expected.Name, expected.Published, article.Published?.ToString());
            datelines.Add(expected.Name, expected.Dateline, Describe(article.Dateline));
        }

        Console.WriteLine($"{name}, {set.Count} articles");
        titles.Print();
        dates.Print();
        if (hasDatelines) datelines.Print();
    }

    private static string? Describe(Dateline? dateline) =>
        dateline is null ? null : $"{dateline.Place ?? "-"} | {dateline.Agency ?? "-"} | {dateline.Date ?? "-"}";
}
