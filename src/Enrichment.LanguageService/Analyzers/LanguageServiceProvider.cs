using Enrichment.Pipeline;

namespace Enrichment.LanguageService.Analyzers;

/// <summary>Creates a provider that uses a language service.</summary>
public static class LanguageServiceProvider
{
    /// <summary>The version of the requests and of the mapping of replies.</summary>
    public const string Version = "1.0.0";

    /// <summary>Creates a provider for <paramref name="service"/>. It is safe to use from many threads if the service is.</summary>
    /// <param name="name">The provider's name in the output.</param>
    /// <param name="serviceVersion">The API version and the model of the service. It is part of the fingerprint.</param>
    /// <param name="service">The service.</param>
    /// <param name="options">The features and limits.</param>
    public static Provider Create(string name, string serviceVersion, ILanguageService service, LanguageServiceOptions options)
    {
        var version = $"{Version};{serviceVersion};links={options.LinkEntities}"
            + DescribeOther("sentiment", options.SentimentProvider) + DescribeOther("syntax", options.SyntaxProvider);
        var sentiment = options.SentimentProvider?.Sentiment ?? new ServiceSentimentAnalyzer(service, options);
        return new Provider(name, version, new ServiceEntityRecognizer(service, options), sentiment)
        {
            Parser = options.SyntaxProvider?.Parser,
            IsBilled = true,
        };
    }

    private static string DescribeOther(string analysis, Provider? other) =>
        other is null ? "" : $";{analysis}={other.Name};{other.Version}";
}
