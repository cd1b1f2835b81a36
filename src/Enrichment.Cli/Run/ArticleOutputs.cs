using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;

namespace Enrichment.Cli.Run;

/// <summary>The folders of results and of failure records. An article has a document in one of them at most.</summary>
/// <param name="resultFolder">The folder of results, or null where they go elsewhere.</param>
/// <param name="failureFolder">The folder of failure records.</param>
internal sealed class ArticleOutputs(string? resultFolder, string failureFolder)
{
    /// <summary>Whether the article <paramref name="name"/> has a whole result of this content by this pipeline: making it again would not change it.</summary>
    public bool HasResult(string name, string contentHash, string fingerprint) =>
        resultFolder is not null && StampAt(OutputPath.For(resultFolder, name)) is { } stamp && stamp.ContentHash == contentHash && stamp.Fingerprint == fingerprint;

    /// <summary>Writes a result, where there is a folder for it.</summary>
    /// <exception cref="ArticleException">It cannot be written.</exception>
    public void WriteResult(EnrichedArticle article)
    {
        if (resultFolder is not null) Guarded("The result cannot be written", () => WholeFile.Write(OutputPath.For(resultFolder, article.Name), EnrichmentJson.ToDocument(article)));
    }

    /// <summary>Writes a failure record.</summary>
    /// <exception cref="ArticleException">It cannot be written.</exception>
    public void WriteFailure(FailureRecord failure) =>
        Guarded("The failure record cannot be written", () => WholeFile.Write(OutputPath.For(failureFolder, failure.Name), EnrichmentJson.ToDocument(failure)));

    /// <summary>Removes the failure record of an article that has a result now.</summary>
    /// <exception cref="ArticleException">It cannot be removed.</exception>
    public void RemoveFailure(string name) =>
        Guarded("The failure record of an earlier run cannot be removed", () => RemoveIfThere(OutputPath.For(failureFolder, name)));

    /// <summary>Removes the result of an article that has a failure record now.</summary>
    /// <exception cref="ArticleException">It cannot be removed.</exception>
    public void RemoveResult(string name)
    {
        if (resultFolder is not null) Guarded("The result of an earlier run cannot be removed", () => RemoveIfThere(OutputPath.For(resultFolder, name)));
    }

    private static DocumentStamp? StampAt(string path)
    {
        try
        {
            return File.Exists(path) ? StampReader.Read(File.ReadAllBytes(path)) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void RemoveIfThere(string path)
    {
        if (File.Exists(path)) File.Delete(path);
    }

    private static void Guarded(string otherwise, Action write)
    {
        try
        {
            write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException(FaultCode.Unwritable, $"{otherwise}: {fault.Message} Make room, or choose other folders with --out and --failed.");
        }
    }
}
