namespace Enrichment.LanguageService;

/// <summary>A request that a language service did not answer, or refused as a whole.</summary>
/// <param name="status">The HTTP status; 0 where there was no answer.</param>
/// <param name="errorCode">The service's own code ("InvalidRequest", "429"), or null.</param>
/// <param name="message">What the service, or the network, says of it.</param>
/// <param name="innerException">The fault as the client library tells it.</param>
public sealed class LanguageServiceException(int status, string? errorCode, string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>The HTTP status; 0 where there was no answer.</summary>
    public int Status { get; } = status;

    /// <summary>The service's own code, or null.</summary>
    public string? ErrorCode { get; } = errorCode;
}
