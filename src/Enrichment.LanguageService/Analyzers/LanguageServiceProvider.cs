using Enrichment.Pipeline;

namespace Enrichment.LanguageService.Analyzers;

/// <summary>A provider that asks a language service.</summary>
public static class LanguageServiceProvider
{
    /// <summary>Changes whenever what is sent, or what is made of the replies, does.</summary>
    public const string Version = "1.0.0";

    /// <summary>The provider on <paramref name="service"/>; as safe to use from many threads as that is.</summary>
    /// <param name="name">The provider's name, as the outputs write it.</param>
    /// <param name="serviceVersion">Which service answers: its API version and the model that is asked for. Part of the fingerprint.</param>
    /// <param name="service">The service.</param>
    /// <param name="options">What is asked of it.</param>
    public static Provider Create(string name, string serviceVersion, ILanguageService service, LanguageServiceOptions options)
    {
        var version = $"{Version};{serviceVersion};links={options.LinkEntities}";
        var entities = new ServiceEntityRecognizer(service, options);
        return options.SentimentProvider is { } other
            ? new Provider(name, $"{version};sentiment={other.Name};{other.Version}", entities, other.Sentiment)
            : new Provider(name, version, entities, new ServiceSentimentAnalyzer(service));
    }
}
