using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Folder;

/// <summary>Runs file operations in the background and translates their exceptions to <see cref="StorageException"/>.</summary>
internal static class FolderCall
{
    /// <summary>Runs an asynchronous operation.</summary>
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

    /// <summary>Runs an operation that returns a result.</summary>
    public static Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellationToken) =>
        RunAsync(() => Task.FromResult(work()), cancellationToken);

    /// <summary>Runs an operation that returns no result.</summary>
    public static Task RunAsync(Action work, CancellationToken cancellationToken) => RunAsync(
        () =>
        {
            work();
            return true;
        },
        cancellationToken);

    /// <summary>Translates an exception of the file system.</summary>
    public static StorageException Translate(Exception error)
    {
        var message = $"{error.Message.TrimEnd('.')}.";
        return error is IOException
            ? new StorageException(message, "Check the folder and its disk, then try again.", isTransient: true, error)
            : new StorageException(message, "Check the permissions of the folder, or choose another folder.", isTransient: false, error);
    }
}
