using Azure;
using Azure.Identity;
using Enrichment.Analysis;
using Enrichment.LanguageService;

namespace Enrichment.AzureLanguage;

/// <summary>Translates the exceptions of the SDK.</summary>
internal static class AzureLanguageError
{
    /// <summary>Translates an exception. The message has only its first line, because the other lines contain the whole response.</summary>
    public static LanguageServiceException Translate(Exception error) => error switch
    {
        // One exception for each attempt. The last one describes the current state.
        AggregateException { InnerExceptions: [.., var last] } => Translate(last),
        RequestFailedException refusal => new(refusal.Status, refusal.ErrorCode, GetFirstLine(refusal), refusal),
        // A transient error while getting a token is not a denial of access.
        AuthenticationFailedException and not CredentialUnavailableException when IsTransient(error.InnerException) =>
            new(0, "AuthenticationFailed", GetFirstLine(error), error),
        AuthenticationFailedException => new(401, "AuthenticationFailed", GetFirstLine(error), error),
        IOException or OperationCanceledException => new(0, null, GetFirstLine(error), error),
        // If a reply does not have the documented form, the SDK throws various exceptions.
        _ => new(0, null, $"The service's reply cannot be read: {GetFirstLine(error)}", error),
    };

    private static bool IsTransient(Exception? cause) => cause switch
    {
        null => false,
        RequestFailedException { Status: 0 or 408 or 429 or >= 500 } => true,
        IOException or HttpRequestException or OperationCanceledException => true,
        _ => IsTransient(cause.InnerException),
    };

    private static string GetFirstLine(Exception error) => ErrorMessages.GetFirstLine(error.Message);
}
