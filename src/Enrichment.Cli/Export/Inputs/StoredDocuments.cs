using System.Runtime.CompilerServices;
using Enrichment.Articles;
using Enrichment.Cli.Status;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Export.Inputs;

/// <summary>Reads the results in a storage.</summary>
internal static class StoredDocuments
{
    /// <summary>Reads the results in the order of their paths.</summary>
    public static IAsyncEnumerable<ExportInput> ReadAsync(IArticleStore store, CancellationToken cancellationToken) =>
        ReadAsync(store, _ => true, cancellationToken);

    /// <summary>Reads some of the results, in the order of their paths.</summary>
    /// <param name="store">The storage.</param>
    /// <param name="isWanted">Whether to read a result.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async IAsyncEnumerable<ExportInput> ReadAsync(
        IArticleStore store, Func<ListedDocument, bool> isWanted, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var problems = new HashSet<ListingProblem>();
        await foreach (var listed in store.AllAsync(DocumentKind.Result, problems, cancellationToken))
            if (isWanted(listed) && await ReadAsync(store, listed, cancellationToken) is { } input) yield return input;
        foreach (var problem in problems) yield return ExportInput.CreateProblem(problem.Path, problem.Message);
    }

    // Null: it was deleted after it was listed.
    private static async Task<ExportInput?> ReadAsync(IArticleStore store, ListedDocument listed, CancellationToken cancellationToken)
    {
        try
        {
            return await store.ReadAsync(listed, cancellationToken) is { } content
                ? new ExportInput(listed.Path, content, null) { ETag = listed.Document.ETag }
                : null;
        }
        catch (ArticleException error)
        {
            return ExportInput.CreateProblem(listed.Path, error.Message);
        }
    }
}
