using System.Security.Cryptography;
using Enrichment.Cli.Export.Inputs;
using Enrichment.Export;
using Enrichment.Index;
using Enrichment.Index.Schema;
using Enrichment.Index.Writing;

namespace Enrichment.Cli.Index;

/// <summary>Implements <c>enrich index</c>: puts documents that have changed into the index, and removes articles that are gone.</summary>
/// <param name="options">The options.</param>
/// <param name="report">Reports progress, errors and the summary.</param>
internal sealed class IndexRun(IndexOptions options, IndexReport report)
{
    private const int BatchArticles = 500;
    private const int BatchCharacters = 8_000_000;

    // From here, merging the parts of the text index takes less time than it saves.
    private const int ManyArticles = 1_000;

    private readonly List<IndexedArticle> _batch = [];
    private ArticleIndex? _index;
    private Task _writing = Task.CompletedTask;
    private int _characters;
    private int _written;

    /// <summary>Indexes documents and returns the exit code.</summary>
    /// <param name="read">Reads the documents, given what is in the index.</param>
    /// <param name="cancellationToken">Stops between two documents. The index has those before.</param>
    public async Task<int> RunAsync(Func<KnownVersions, IAsyncEnumerable<ExportInput>> read, CancellationToken cancellationToken)
    {
        try
        {
            if (!options.Rebuild && File.Exists(options.File)) _index = ArticleIndex.Open(options.File);
            var known = new KnownVersions(_index?.ListVersions() ?? new Dictionary<string, string>(), report);
            await PutAsync(read(known), known, cancellationToken);
            var removed = RemoveGone(known);
            if (_written >= ManyArticles) _index?.Optimize();
            report.WriteSummary(removed);
            return report.GetExitCode();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            report.WriteStopped();
            return ExitCode.Stopped;
        }
        catch (IndexException error)
        {
            report.WriteError(error.Message);
            return ExitCode.SomeFailed;
        }
        finally
        {
            _index?.Dispose();
        }
    }

    // One batch is written while the next one is read.
    private async Task PutAsync(IAsyncEnumerable<ExportInput> inputs, KnownVersions known, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var input in inputs.WithCancellation(cancellationToken))
            {
                if (TryRead(input, known) is not { } article) continue;
                _batch.Add(article);
                _characters += article.Document.Article.Text.Length;
                report.CountIndexed();
                if (_batch.Count >= BatchArticles || _characters >= BatchCharacters) await WriteBatchAsync();
            }
        }
        finally
        {
            await WriteBatchAsync();
            await _writing;
        }
    }

    private async Task WriteBatchAsync()
    {
        await _writing;
        if (_batch.Count == 0) return;
        var index = _index ??= Create();
        var batch = _batch.ToList();
        _writing = Task.Run(() => index.Put(batch));
        _written += batch.Count;
        _batch.Clear();
        _characters = 0;
    }

    // Only when there is something to write, so that a wrong path does not delete an index.
    private ArticleIndex Create()
    {
        if (options.Rebuild) ArticleIndex.Delete(options.File);
        return ArticleIndex.Open(options.File);
    }

    private IndexedArticle? TryRead(ExportInput input, KnownVersions known)
    {
        try
        {
            var content = input.Content ?? throw new InvalidDocumentException(input.Problem!);
            var version = input.ETag ?? Convert.ToHexStringLower(SHA256.HashData(content.Span));
            if (input.ETag is null && known.TrySkip(version)) return null;
            var document = DocumentReader.Read(content.Span);
            if (known.TryFind(document.Name)) return new IndexedArticle(document, version);
            throw new InvalidDocumentException(
                $"The article '{document.Name}' is also in a document before this one; leave one of them out.");
        }
        catch (InvalidDocumentException error)
        {
            report.WriteError(input.Origin, error.Message);
            return null;
        }
    }

    // A document that cannot be read can be of any article.
    private int RemoveGone(KnownVersions known)
    {
        if (_index is null || !options.IsComplete || !report.HasDocuments) return 0;
        var gone = known.ListGone();
        if (gone.Count == 0) return 0;
        if (report.Failed == 0) return _index.Remove(gone);
        var what = gone.Count == 1
            ? "1 article of the index was not found. It was not removed"
            : $"{gone.Count} articles of the index were not found. They were not removed";
        report.WriteError($"{what}, because some documents cannot be read.");
        return 0;
    }
}
