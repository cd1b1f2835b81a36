using Enrichment.Articles;
using Enrichment.Storage.Folder;

namespace Enrichment.Cli.Run.Inputs;

/// <summary>Reads the content of an article.</summary>
internal static class InputReader
{
    /// <summary>Reads an article. If it is too large, reads only one byte more than the maximum.</summary>
    /// <exception cref="ArticleException">
    /// The article cannot be read, is not a regular file, is a link to a place outside its folder, or is not a valid record.
    /// </exception>
    public static Task<byte[]> ReadAsync(ArticleInput input, CancellationToken cancellationToken) => input switch
    {
        { DataSet: { } dataSet, Record: { } record } => ReadRecordAsync(dataSet, record, cancellationToken),
        { Path: { } path } => ArticleFile.ReadAsync(path, input.Folder, cancellationToken),
        _ => ReadStandardInputAsync(cancellationToken),
    };

    /// <summary>Finds the size of an article in bytes, without reading it; 0 if it is not known.</summary>
    public static long FindLength(ArticleInput input) =>
        input is { DataSet: null, Path: { } path } && new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    private static async Task<byte[]> ReadRecordAsync(DataSet dataSet, DataSetRecord record, CancellationToken cancellationToken)
    {
        try
        {
            return await dataSet.ReadAsync(record, cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException(ErrorCode.Unreadable, $"Line {record.Line} of {dataSet.Path} cannot be read: {error.Message}");
        }
    }

    // A read from a terminal or pipe cannot be cancelled. On cancellation it is abandoned.
    private static async Task<byte[]> ReadStandardInputAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = Console.OpenStandardInput();
            return await Task.Run(() => ArticleFile.ReadAsync(stream, cancellationToken), cancellationToken).WaitAsync(cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException(ErrorCode.Unreadable, $"Standard input cannot be read: {error.Message}");
        }
    }
}
