namespace Enrichment.LanguageService;

/// <summary>A language service did not answer, or rejected the whole request.</summary>
/// <param name="status">The HTTP status; 0 if there was no answer.</param>
/// <param name="errorCode">The error code of the service ("InvalidRequest", "429"), or null.</param>
/// <param name="message">The message of the service or the network.</param>
/// <param name="innerException">The exception of the client library.</param>
public sealed class LanguageServiceException(int status, string? errorCode, string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>The HTTP status; 0 if there was no answer.</summary>
    public int Status { get; } = status;

    /// <summary>The error code of the service, or null.</summary>
    public string? ErrorCode { get; } = errorCode;
}
