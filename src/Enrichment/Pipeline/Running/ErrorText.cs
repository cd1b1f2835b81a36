using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Running;

/// <summary>Describes an exception that was not caused by the article.</summary>
public static class ErrorText
{
    /// <summary>
    /// Gets the message of a <see cref="StorageException"/>, or the type and the first message line of any other exception.
    /// </summary>
    public static string Describe(Exception error) =>
        error is StorageException ? error.Message : $"{error.GetType().Name}: {ErrorMessages.GetFirstLine(error.Message)}";
}
