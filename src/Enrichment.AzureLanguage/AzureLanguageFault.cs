using Azure;
using Azure.Identity;
using Enrichment.Analysis;
using Enrichment.LanguageService;

namespace Enrichment.AzureLanguage;

/// <summary>What the SDK throws, in the core's terms.</summary>
internal static class AzureLanguageFault
{
    /// <summary>Tells of <paramref name="fault"/>; never with more than the first line of it, for the lines below repeat the whole response.</summary>
    public static LanguageServiceException From(Exception fault) => fault switch
    {
        // All tries in one; the last of them is how things stand.
        AggregateException { InnerExceptions: [.., var last] } => From(last),
        RequestFailedException refusal => new(refusal.Status, refusal.ErrorCode, FirstLineOf(refusal), refusal),
        // An identity that could not be had this time is no identity without access.
        AuthenticationFailedException and not CredentialUnavailableException when MayPass(fault.InnerException) => new(0, "AuthenticationFailed", FirstLineOf(fault), fault),
        AuthenticationFailedException => new(401, "AuthenticationFailed", FirstLineOf(fault), fault),
        IOException or OperationCanceledException => new(0, null, FirstLineOf(fault), fault),
        // Where a reply is not of the documented form, the SDK throws whatever it stumbles over.
        _ => new(0, null, $"The service's reply cannot be read: {FirstLineOf(fault)}", fault),
    };

    private static bool MayPass(Exception? cause) => cause switch
    {
        null => false,
        RequestFailedException { Status: 0 or 408 or 429 or >= 500 } or IOException or HttpRequestException or OperationCanceledException => true,
        _ => MayPass(cause.InnerException),
    };

    private static string FirstLineOf(Exception fault) => ErrorMessages.GetFirstLine(fault.Message);
}
