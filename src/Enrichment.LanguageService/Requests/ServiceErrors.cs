using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.LanguageService.Replies;

namespace Enrichment.LanguageService.Requests;

/// <summary>Distinguishes permanent errors of a language service from transient ones.</summary>
internal static class ServiceErrors
{
    private const int LongestMessage = 500;

    /// <summary>
    /// Converts a permanent error, such as denied access or a rejected request, to an exception of the article. Returns null for a
    /// transient error, such as too many requests, an outage or an incomplete answer.
    /// </summary>
    public static ArticleException? ToPermanent(LanguageServiceException error) => error.Status switch
    {
        // The service reports a used-up monthly quota as 403 or as 429.
        403 when error.Message.Contains("quota", StringComparison.OrdinalIgnoreCase) => CreateRefused(
            $"The quota of the language service is used up: {Describe(error)} Wait for its renewal, or change the resource's tier."),
        401 or 403 => new ArticleException(
            ErrorCode.AccessDenied,
            $"The language service denies access: {Describe(error)} Give the app's identity the role it needs "
            + "(on Azure AI Language: Cognitive Services Language Reader), or set a valid key."),
        404 => CreateRefused($"The endpoint is not the address of a language service: {Describe(error)} Correct the endpoint."),
        408 or 429 => null,
        >= 400 and < 500 => CreateRefused($"The language service rejects the request: {Describe(error)}"),
        _ => null,
    };

    /// <summary>Returns whether the error is about the language of a document.</summary>
    public static bool IsLanguageError(ServiceMessage error) =>
        error.Code is "UnsupportedLanguageCode" or "InvalidLanguageCode" or "UnsupportedLanguage";

    /// <summary>Returns whether a retry would have the same error.</summary>
    public static bool IsPermanent(ServiceMessage error) =>
        error.Code.StartsWith("Invalid", StringComparison.Ordinal) || error.Code is "EmptyRequest" or "ModelVersionIncorrect";

    /// <summary>Describes an error in one line of limited length.</summary>
    public static string Describe(ServiceMessage message) => $"{message.Code}: {ToOneLine(message.Message)}";

    private static ArticleException CreateRefused(string message) => new(ErrorCode.ServiceRefused, message);

    private static string Describe(LanguageServiceException error) =>
        $"{error.ErrorCode ?? $"status {error.Status}"}: {ToOneLine(error.Message)}";

    private static string ToOneLine(string message)
    {
        var line = ErrorMessages.GetFirstLine(message);
        if (line.Length > LongestMessage) return $"{line[..LongestMessage]}…";
        return line.Length > 0 && char.IsLetterOrDigit(line[^1]) ? $"{line}." : line;
    }
}
