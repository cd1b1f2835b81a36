using System.Security.Cryptography;
using System.Text;
using Enrichment.Articles;
using Enrichment.Cli.Export.Inputs;
using Enrichment.Export;
using Enrichment.Export.Output;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Export;

/// <summary>Implements <c>enrich export</c>: reads documents one after the other and passes them to an exporter.</summary>
/// <param name="options">The options.</param>
/// <param name="report">Reports progress, errors and the summary.</param>
internal sealed class ExportRun(ExportOptions options, ExportReport report)
{
    // Hashes, so that the names of many articles need little memory.
    private readonly HashSet<UInt128> _names = [];

    /// <summary>Exports <paramref name="inputs"/> and returns the exit code.</summary>
    /// <exception cref="ArticleException">The output cannot be written.</exception>
    public async Task<int> RunAsync(IAsyncEnumerable<ExportInput> inputs, CancellationToken cancellationToken)
    {
        using ExportTarget target = options.Out is { } folder ? new FolderTarget(folder) : new StandardOutputTarget(options.File);
        try
        {
            await ExportAsync(inputs, target, cancellationToken);
            report.WriteSummary(target.Place);
            return report.GetExitCode();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            report.WriteStopped();
            return ExitCode.Stopped;
        }
        catch (IOException) when (target.ReaderIsGone)
        {
            return ExitCode.Success;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException(
                ErrorCode.Unwritable,
                $"The export cannot be written: {error.Message} Free some space, or choose another folder with --out.");
        }
    }

    // Without an article, no file is written.
    private async Task ExportAsync(IAsyncEnumerable<ExportInput> inputs, ExportTarget target, CancellationToken cancellationToken)
    {
        Exporter? exporter = null;
        try
        {
            await foreach (var input in inputs.WithCancellation(cancellationToken))
            {
                if (TryRead(input) is not { } article) continue;
                exporter ??= options.Format.Create(target);
                await exporter.AddAsync(article, cancellationToken);
                report.CountExported();
            }

            if (exporter is null) return;
            await exporter.FinishAsync(cancellationToken);
            target.Complete();
        }
        finally
        {
            if (exporter is not null) await exporter.DisposeAsync();
        }
    }

    private EnrichedArticle? TryRead(ExportInput input)
    {
        try
        {
            var article = DocumentReader.Read((input.Content ?? throw new InvalidDocumentException(input.Problem!)).Span);
            if (_names.Add(Hash(article.Name))) return article;
            throw new InvalidDocumentException(
                $"The article '{article.Name}' is also in a document before this one; export the folders one at a time.");
        }
        catch (InvalidDocumentException error)
        {
            report.WriteError(input.Origin, error.Message);
            return null;
        }
    }

    private static UInt128 Hash(string name) => BitConverter.ToUInt128(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
}
