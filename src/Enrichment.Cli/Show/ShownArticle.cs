using Enrichment.Articles;
using Enrichment.Cli.Run.Inputs;
using Enrichment.Export;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;

namespace Enrichment.Cli.Show;

/// <summary>Finds the enriched article that a user names.</summary>
internal static class ShownArticle
{
    /// <summary>Reads an enriched article, or enriches an article.</summary>
    /// <param name="place">The path of a result or of an article, or the name of an article with a result.</param>
    /// <param name="results">The folder of the results.</param>
    /// <param name="load">Loads the pipeline, if the article must be enriched.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="UsageException">There is no such file and no such result.</exception>
    /// <exception cref="ArticleException">The file cannot be read, is damaged, or its article cannot be enriched.</exception>
    public static async Task<EnrichedArticle> ReadAsync(
        string place, string results, Func<EnrichmentPipeline> load, CancellationToken cancellationToken)
    {
        var path = FindFile(place, results);
        var content = Read(path);
        if (DocumentMetadataReader.Read(content) is { Fingerprint.Length: > 0 }) return ReadDocument(path, content);
        return await load().RunAsync(Path.GetFileName(path), content, cancellationToken);
    }

    private static string FindFile(string place, string results)
    {
        if (Directory.Exists(place)) throw new UsageException($"'{place}' is a folder; name one article in it.");
        if (File.Exists(place))
        {
            return DataSet.Open(place) is null
                ? place
                : throw new UsageException($"'{place}' is a data set; enrich it with 'enrich run', then show an article by its name.");
        }

        var result = OutputPath.Get(results, place);
        if (File.Exists(result)) return result;
        throw new UsageException($"There is no file '{place}', and no result '{result}'; choose the folder of the results with --out.");
    }

    private static byte[] Read(string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            // A pipe or a device has no length. It is not opened, because it could block or be endless.
            if (length == 0) throw new ArticleException(ErrorCode.Unreadable, $"'{path}' is empty, or not a regular file.");
            if (length > StoredDocument.MaxBytes)
                throw new ArticleException(ErrorCode.TooLarge, $"'{path}' is larger than any article or result.");
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException(ErrorCode.Unreadable, $"'{path}' cannot be read: {error.Message}");
        }
    }

    private static EnrichedArticle ReadDocument(string path, byte[] content)
    {
        try
        {
            return DocumentReader.Read(content);
        }
        catch (InvalidDocumentException error)
        {
            throw new ArticleException(ErrorCode.Unreadable, $"'{path}' cannot be shown: {error.Message}");
        }
    }
}
