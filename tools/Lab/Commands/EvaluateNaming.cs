using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Embedded;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;

namespace Enrichment.Lab.Commands;

/// <summary>The command <c>evaluate naming</c>: whether names are complete, and have one type in an article.</summary>
/// <param name="cache">Finds the entities; it keeps nothing, because the rules for names change.</param>
internal sealed class EvaluateNaming(AnalysisCache cache)
{
    /// <summary>Measures the names that abbreviations define, and the types of the names of articles.</summary>
    /// <param name="data">The folder with the labelled data.</param>
    /// <param name="articles">A folder of texts to measure as well, or null.</param>
    /// <param name="model">The size of the network.</param>
    /// <param name="listing">A file to write the errors to, or null. Those of test sets are not written.</param>
    /// <param name="cancellationToken">Cancels the work between articles.</param>
    public static async Task<int> RunAsync(
        DirectoryInfo data, DirectoryInfo? articles, AnalyzerModel model, FileInfo? listing, CancellationToken cancellationToken)
    {
        var evaluation = new EvaluateNaming(new AnalysisCache(model, null));
        var errors = new List<string>();
        await MeasureAsync("test sets", DefinitionTexts.ReadChecks(data.FullName).Select(PlainArticle.Create), isCheck: true);
        await MeasureAsync("training sets", DefinitionTexts.ReadTraining(data.FullName).Select(PlainArticle.Create));
        await MeasureAsync("GUM Wikinews", WikinewsReader.Read(Path.Combine(data.FullName, "ner", "raw", "gum-wikinews"))
            .Select(article => ArticleReader.Read(article.Content)));
        await MeasureAsync("re3d", CorpusCatalog.Training(data.FullName)
            .Where(corpus => corpus.Name.StartsWith("re3d", StringComparison.Ordinal))
            .SelectMany(corpus => corpus.Documents).Select(document => PlainArticle.Create(document.Text, document.Sentences)));
        if (articles is not null) await MeasureAsync(articles.Name, ReadArticles(articles));
        if (listing is not null) await File.WriteAllLinesAsync(listing.FullName, errors, cancellationToken);
        return 0;

        async Task MeasureAsync(string name, IEnumerable<Article> texts, bool isCheck = false)
        {
            var report = await evaluation.MeasureAsync(texts, cancellationToken);
            report.Print(name);
            if (!isCheck) errors.AddRange([$"=== {name}", .. report.Errors]);
        }
    }

    private static IEnumerable<Article> ReadArticles(DirectoryInfo folder) =>
        folder.EnumerateFiles("*.txt").OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => ArticleReader.Read(File.ReadAllBytes(file.FullName)));

    private async Task<NamingReport> MeasureAsync(IEnumerable<Article> articles, CancellationToken cancellationToken)
    {
        var report = new NamingReport();
        foreach (var article in articles)
        {
            var document = await cache.AnalyzeAsync(article, cancellationToken).ConfigureAwait(false);
            report.Add(document.Article, document.Entities ?? []);
        }

        return report;
    }
}
