using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Running;

/// <summary>Describes an exception whose reason is not the article, in a line.</summary>
public static class ErrorText
{
    /// <summary>The message of a <see cref="StorageException"/>, or the type and the first line of any other exception.</summary>
    public static string Describe(Exception error) =>
        error is StorageException ? error.Message : $"{error.GetType().Name}: {ErrorMessages.GetFirstLine(error.Message)}";
}
