using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.LanguageService.Replies;

namespace Enrichment.LanguageService.Requests;

/// <summary>Tells faults of a language service that pass from those that do not.</summary>
internal static class ServiceFaults
{
    private const int LongestMessage = 500;

    /// <summary>
    /// <paramref name="fault"/> as the article's, where trying again would change nothing: no access, or a request the service refuses. Null where it
    /// may pass: too many requests, an outage, no answer, a broken one.
    /// </summary>
    public static ArticleException? PermanentOf(LanguageServiceException fault) => fault.Status switch
    {
        // What is left of the month's free quota is told as 403 too, or as 429.
        403 when fault.Message.Contains("quota", StringComparison.OrdinalIgnoreCase) => new ArticleException(FaultCode.ServiceRefused, $"The language service has no quota left: {Describe(fault)} Wait for it to be renewed, or change the resource's tier."),
        401 or 403 => new ArticleException(FaultCode.AccessDenied, $"The language service does not let the pipeline in: {Describe(fault)} Give the app's identity the role it needs (on Azure AI Language: Cognitive Services Language Reader), or set a valid key."),
        404 => new ArticleException(FaultCode.ServiceRefused, $"There is no language service at the address that is set: {Describe(fault)} Put the endpoint right."),
        408 or 429 => null,
        >= 400 and < 500 => new ArticleException(FaultCode.ServiceRefused, $"The language service refuses the request: {Describe(fault)}"),
        _ => null,
    };

    /// <summary>Whether a document met with <paramref name="error"/> because of its language.</summary>
    public static bool IsOfLanguage(ServiceMessage error) => error.Code is "UnsupportedLanguageCode" or "InvalidLanguageCode" or "UnsupportedLanguage";

    /// <summary>Whether the service would meet a document with <paramref name="error"/> again.</summary>
    public static bool IsPermanent(ServiceMessage error) => error.Code.StartsWith("Invalid", StringComparison.Ordinal) || error.Code is "EmptyRequest" or "ModelVersionIncorrect";

    /// <summary>What <paramref name="message"/> says, in one line and a sentence's length.</summary>
    public static string Describe(ServiceMessage message) => $"{message.Code}: {OneLine(message.Message)}";

    private static string Describe(LanguageServiceException fault) =>
        $"{fault.ErrorCode ?? $"status {fault.Status}"}: {OneLine(fault.Message)}";

    private static string OneLine(string message)
    {
        var line = ErrorMessages.GetFirstLine(message);
        if (line.Length > LongestMessage) return $"{line[..LongestMessage]}…";
        return line.Length > 0 && char.IsLetterOrDigit(line[^1]) ? $"{line}." : line;
    }
}
