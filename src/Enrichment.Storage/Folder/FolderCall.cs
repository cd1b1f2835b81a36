using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Folder;

/// <summary>Works on a folder in the background, and throws a <see cref="StorageException"/> for exceptions of the file system.</summary>
internal static class FolderCall
{
    /// <summary>Does work that waits.</summary>
    public static async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await Task.Run(work, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Translate(error);
        }
    }

    /// <summary>Does work that gives a result.</summary>
    public static Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellationToken) =>
        RunAsync(() => Task.FromResult(work()), cancellationToken);

    /// <summary>Does work that gives no result.</summary>
    public static Task RunAsync(Action work, CancellationToken cancellationToken) => RunAsync(
        () =>
        {
            work();
            return true;
        },
        cancellationToken);

    /// <summary>What an exception of the file system means for the storage.</summary>
    public static StorageException Translate(Exception error)
    {
        var message = $"{error.Message.TrimEnd('.')}.";
        return error is IOException
            ? new StorageException(message, "Check the folder and its disk, then try again.", isTransient: true, error)
            : new StorageException(message, "Check the permissions of the folder, or choose another.", isTransient: false, error);
    }
}
