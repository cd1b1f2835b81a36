using Enrichment.Articles;
using Enrichment.Export;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;

namespace Enrichment.Cli.Run;

/// <summary>The folders of results and failure records. An article has a document in at most one of them.</summary>
/// <param name="resultFolder">The folder of results, or null if results are not written to a folder.</param>
/// <param name="failureFolder">The folder of failure records.</param>
/// <param name="isCompact">Whether results are written without indentation.</param>
internal sealed class ArticleOutputs(string? resultFolder, string failureFolder, bool isCompact = false)
{
    /// <summary>
    /// Finds the result of the article <paramref name="name"/> for this content and pipeline, whether or not it is indented; null if there
    /// is none.
    /// </summary>
    public byte[]? FindResult(string name, string contentHash, string fingerprint) =>
        resultFolder is not null
        && FindContent(OutputPath.Get(resultFolder, name)) is { } content
        && DocumentMetadataReader.Read(content) is { } metadata
        && metadata.ContentHash == contentHash
        && metadata.Fingerprint == fingerprint
            ? content
            : null;

    /// <summary>
    /// Returns whether the article <paramref name="name"/> has a page, after writing it from its result if it is missing. False: the result
    /// cannot be read.
    /// </summary>
    /// <exception cref="ArticleException">The page cannot be written.</exception>
    public bool HasPage(string name)
    {
        if (resultFolder is null) return true;
        var path = PageFile.GetPath(resultFolder, name);
        if (PageFile.Exists(path)) return true;
        if (ReadResult(OutputPath.Get(resultFolder, name)) is not { } article) return false;
        PageFile.Write(path, article);
        return true;
    }

    /// <summary>Writes a result, if there is a folder for results. A page of an earlier result does not stay.</summary>
    /// <param name="article">The result.</param>
    /// <param name="withPage">Whether to write a page, even if there is none.</param>
    /// <exception cref="ArticleException">A file cannot be written.</exception>
    public void WriteResult(EnrichedArticle article, bool withPage)
    {
        if (resultFolder is null) return;
        var (path, page) = (OutputPath.Get(resultFolder, article.Name), PageFile.GetPath(resultFolder, article.Name));
        var hasPage = PageFile.Exists(page);
        // A page that is older than its result would stay if the process ended between the two.
        if (hasPage) Guard("The page of the earlier result cannot be deleted", () => File.Delete(page));
        var document = isCompact ? EnrichmentJson.ToLine(article) : EnrichmentJson.ToDocument(article);
        Guard("The result cannot be written", () => AtomicFile.Write(path, document));
        if (withPage || hasPage) PageFile.Write(page, article);
    }

    /// <summary>Writes a failure record.</summary>
    /// <exception cref="ArticleException">The file cannot be written.</exception>
    public void WriteFailure(FailureRecord failure)
    {
        var path = OutputPath.Get(failureFolder, failure.Name);
        Guard("The failure record cannot be written", () => AtomicFile.Write(path, EnrichmentJson.ToDocument(failure)));
    }

    /// <summary>Deletes the failure record of an article that now has a result.</summary>
    /// <exception cref="ArticleException">The file cannot be deleted.</exception>
    public void RemoveFailure(string name) =>
        Guard("The failure record of an earlier run cannot be deleted", () => DeleteIfExists(OutputPath.Get(failureFolder, name)));

    /// <summary>Deletes the result of an article that now has a failure record.</summary>
    /// <exception cref="ArticleException">The file cannot be deleted.</exception>
    public void RemoveResult(string name)
    {
        if (resultFolder is null) return;
        var page = PageFile.GetPath(resultFolder, name);
        Guard("The result of an earlier run cannot be deleted", () => DeleteIfExists(OutputPath.Get(resultFolder, name)));
        if (PageFile.Exists(page)) Guard("The page of an earlier run cannot be deleted", () => File.Delete(page));
    }

    private static EnrichedArticle? ReadResult(string path)
    {
        try
        {
            return DocumentReader.Read(File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDocumentException)
        {
            return null;
        }
    }

    private static byte[]? FindContent(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists && file.Length <= StoredDocument.MaxBytes ? File.ReadAllBytes(path) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void DeleteIfExists(string path)
    {
        if (File.Exists(path)) File.Delete(path);
    }

    private static void Guard(string otherwise, Action write)
    {
        try
        {
            write();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException(
                ErrorCode.Unwritable,
                $"{otherwise}: {error.Message} Free some space, or choose other folders with --out and --failed.");
        }
    }
}
