using Enrichment.Analysis;

namespace Enrichment.LanguageService.Requests;

/// <summary>What a service takes in one request.</summary>
internal static class RequestLimits
{
    /// <summary>The largest request, in bytes: 1 MB, less what stands around the texts.</summary>
    public const int MaxBytes = 900_000;

    /// <summary>The most documents in a request that asks for <paramref name="feature"/>.</summary>
    /// <remarks>Azure AI Language, "Service limits", API 2023-04-01, synchronous requests.</remarks>
    public static int MaxDocuments(ServiceFeature feature) => feature switch
    {
        ServiceFeature.LanguageDetection => 1_000,
        ServiceFeature.SentimentAnalysis => 10,
        _ => 5,
    };
}
