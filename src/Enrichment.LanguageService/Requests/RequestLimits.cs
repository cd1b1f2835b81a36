using Enrichment.Analysis;

namespace Enrichment.LanguageService.Requests;

/// <summary>The limits for one request.</summary>
internal static class RequestLimits
{
    /// <summary>The maximum size of a request, in bytes: 1 MB without the JSON around the texts.</summary>
    public const int MaxBytes = 900_000;

    /// <summary>Gets the maximum number of documents in a request for <paramref name="feature"/>.</summary>
    /// <remarks>Azure AI Language, "Service limits", API 2023-04-01, synchronous requests.</remarks>
    public static int GetMaxDocuments(ServiceFeature feature) => feature switch
    {
        ServiceFeature.LanguageDetection => 1_000,
        ServiceFeature.SentimentAnalysis => 10,
        _ => 5,
    };
}
