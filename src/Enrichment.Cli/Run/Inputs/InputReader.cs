using Enrichment.Articles;
using Enrichment.Storage.Folder;

namespace Enrichment.Cli.Run.Inputs;

/// <summary>Reads an article's bytes.</summary>
internal static class InputReader
{
    /// <summary>The bytes of <paramref name="input"/>; of one that is too large no more are read than show it.</summary>
    /// <exception cref="ArticleException">It cannot be read, is no ordinary file, or is a link that leads out of its folder.</exception>
    public static Task<byte[]> ReadAsync(ArticleInput input, CancellationToken cancellationToken) =>
        input.Path is null ? ReadStandardInputAsync(cancellationToken) : ArticleFile.ReadAsync(input.Path, input.Folder, cancellationToken);

    // A read of a terminal or pipe cannot be cancelled, only left behind.
    private static async Task<byte[]> ReadStandardInputAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = Console.OpenStandardInput();
            return await Task.Run(() => ArticleFile.ReadAsync(stream, cancellationToken), cancellationToken).WaitAsync(cancellationToken);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException(FaultCode.Unreadable, $"Standard input cannot be read: {fault.Message}");
        }
    }
}
