using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Cli.Run;
using Enrichment.Cli.Run.Inputs;
using Enrichment.Storage;
using static System.FormattableString;

namespace Enrichment.Cli.Put;

/// <summary>Implements <c>enrich put</c>: reads articles and uploads them, some at the same time.</summary>
/// <param name="upload">The storage.</param>
/// <param name="report">Reports progress, errors and the summary.</param>
internal sealed class ArticlePut(IArticleUpload upload, PutReport report)
{
    // An upload mostly waits. Each has at most one article in memory.
    private const int Jobs = 8;

    /// <summary>Uploads <paramref name="articles"/> and returns the exit code.</summary>
    public async Task<int> RunAsync(IReadOnlyList<ArticleInput> articles, CancellationToken cancellationToken)
    {
        await foreach (var outcome in OrderedWork.RunAsync(articles, Jobs, PutAsync, cancellationToken))
            report.Add(outcome, articles.Count);
        if (report.Total < articles.Count)
        {
            report.WriteStopped(articles.Count);
            return ExitCode.Stopped;
        }

        report.WriteSummary(upload.Place);
        return report.Failed > 0 ? ExitCode.SomeFailed : ExitCode.Success;
    }

    private async Task<PutOutcome> PutAsync(ArticleInput input, CancellationToken cancellationToken)
    {
        try
        {
            ArticleName.Check(input.Name);
            var content = await InputReader.ReadAsync(input, cancellationToken);
            CheckSize(content.Length);
            return new PutOutcome(input.Name, await upload.PutAsync(input.Name, content, cancellationToken), null);
        }
        catch (ArticleException error)
        {
            return new PutOutcome(input.Name, null, error.Message);
        }
    }

    // The pipeline would reject the article.
    private static void CheckSize(int bytes)
    {
        if (bytes == 0) throw new ArticleException(ErrorCode.EmptyArticle, "The article is empty; add its text.");
        if (bytes <= ArticleReader.MaxBytes) return;
        throw new ArticleException(
            ErrorCode.TooLarge, Invariant($"The file has more than {ArticleReader.MaxBytes:N0} bytes; split it into parts."));
    }
}
