using Enrichment.Articles;
using Enrichment.Cli.Export.Inputs;
using Enrichment.Cli.Run;
using Enrichment.Export;

namespace Enrichment.Cli.Page;

/// <summary>Implements <c>enrich page</c>: writes the page of each result.</summary>
/// <param name="folder">The folder of the pages; null writes each page next to its result.</param>
/// <param name="report">Reports the pages and the errors.</param>
internal sealed class PageRun(string? folder, PageReport report)
{
    // The names of the pages that this run wrote.
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <summary>Writes the pages of <paramref name="inputs"/> and returns the exit code.</summary>
    /// <exception cref="ArticleException">A page cannot be written.</exception>
    public async Task<int> RunAsync(IAsyncEnumerable<ExportInput> inputs, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var input in inputs.WithCancellation(cancellationToken)) Write(input);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            report.WriteStopped();
            return ExitCode.Stopped;
        }

        return report.Finish();
    }

    private void Write(ExportInput input)
    {
        try
        {
            var article = DocumentReader.Read((input.Content ?? throw new InvalidDocumentException(input.Problem!)).Span);
            var path = folder is null ? Path.ChangeExtension(input.Origin, PageFile.Extension) : PageFile.GetPath(folder, article.Name);
            if (!_paths.Add(path))
            {
                throw new InvalidDocumentException(
                    $"The article '{article.Name}' is also in a document before this one; leave one of them out.");
            }

            PageFile.Write(path, article);
            report.CountPage(path);
        }
        catch (InvalidDocumentException error)
        {
            report.WriteError(input.Origin, error.Message);
        }
    }
}
