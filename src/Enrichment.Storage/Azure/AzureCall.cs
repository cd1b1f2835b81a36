using Azure;
using Azure.Identity;
using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Azure;

/// <summary>Calls a storage account and translates the exceptions of the Azure libraries to <see cref="StorageException"/>.</summary>
internal static class AzureCall
{
    /// <summary>Makes a call that returns a result.</summary>
    public static async Task<T> RunAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (Exception error) when (Translate(error, cancellationToken) is { } translated)
        {
            throw translated;
        }
    }

    /// <summary>Makes a call that returns no result.</summary>
    public static Task RunAsync(Func<Task> call, CancellationToken cancellationToken) => RunAsync(
        async () =>
        {
            await call().ConfigureAwait(false);
            return true;
        },
        cancellationToken);

    /// <summary>Translates an exception; null if the account did not cause it.</summary>
    /// <param name="error">The exception.</param>
    /// <param name="cancellationToken">The token of the caller. A call that the caller cancelled is not an error of the account.</param>
    internal static StorageException? Translate(Exception error, CancellationToken cancellationToken) => error switch
    {
        // One exception for each attempt.
        AggregateException { InnerExceptions: [.., var last] all } =>
            all.All(one => Translate(one, default) is not null) ? Translate(last, default) : null,
        AuthenticationFailedException => Create(error, "Sign in ('az login'), or give a connection string.", isTransient: false),
        RequestFailedException answer => Translate(answer),
        OperationCanceledException when cancellationToken.IsCancellationRequested => null,
        IOException or OperationCanceledException => CreateUnavailable(error),
        _ => null,
    };

    private static StorageException Translate(RequestFailedException answer) => answer.Status switch
    {
        401 or 403 => Create(answer, "Check the key, or that you may read and write its blobs and queues.", isTransient: false),
        404 => Create(answer, "Start again: containers and queues that are missing are created then.", isTransient: false),
        >= 400 and < 500 and not (408 or 409 or 412 or 429) =>
            Create(answer, "Check that it is the address of an account with blobs and queues.", isTransient: false),
        _ => CreateUnavailable(answer),
    };

    private static StorageException CreateUnavailable(Exception error) =>
        Create(error, "Check that it runs and can be reached from here, then try again.", isTransient: true);

    private static StorageException Create(Exception error, string advice, bool isTransient)
    {
        // The lines after the first one are HTTP headers.
        var reason = ErrorMessages.GetFirstLine(error.Message).TrimEnd('.');
        var code = error is RequestFailedException { Status: > 0 } answer ? $" ({$"{answer.Status} {answer.ErrorCode}".TrimEnd()})" : "";
        return new StorageException($"{reason}{code}.", advice, isTransient, error);
    }
}
