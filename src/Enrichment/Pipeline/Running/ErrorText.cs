using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Running;

/// <summary>Describes an exception whose reason is not the article, in a line.</summary>
public static class ErrorText
{
    /// <summary>The message of a <see cref="StorageException"/>, or the type and the first line of any other exception.</summary>
    public static string Describe(Exception error)
    {
        if (error is StorageException) return error.Message;
        var message = error.Message.AsSpan().TrimStart();
        var end = message.IndexOfAny('\r', '\n');
        return $"{error.GetType().Name}: {(end < 0 ? message : message[..end])}";
    }
}
