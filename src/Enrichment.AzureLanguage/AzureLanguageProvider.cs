using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;
using Azure.Identity;
using Enrichment.LanguageService;
using Enrichment.LanguageService.Analyzers;
using Enrichment.Pipeline;

namespace Enrichment.AzureLanguage;

/// <summary>The provider that asks the Language service of Azure.</summary>
public static class AzureLanguageProvider
{
    /// <summary>The provider's name, as the outputs write it.</summary>
    public const string Name = "azureLanguage";

    private const string ApiVersion = "2023-04-01";

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);

    /// <summary>The provider on the resource that <paramref name="options"/> name; nothing is asked of it yet.</summary>
    /// <param name="options">The resource, and what is asked of it.</param>
    /// <param name="createSentimentProvider">Creates the provider that analyzes sentiment; called only if the service does not.</param>
    /// <exception cref="ArgumentException">The options have faults; the message has every one of them in it.</exception>
    public static Provider Create(AzureLanguageOptions options, Func<Provider> createSentimentProvider)
    {
        if (options.Faults is { Count: > 0 } faults) throw new ArgumentException(string.Join(' ', faults), nameof(options));
        var model = NullIfBlank(options.ModelVersion);
        var serviceOptions = new LanguageServiceOptions
        {
            LinkEntities = options.LinkEntities,
            SentimentProvider = options.Sentiment ? null : createSentimentProvider(),
            MaxTextRecords = options.MaxTextRecords,
        };
        return LanguageServiceProvider.Create(
            Name, $"{ApiVersion};{model ?? "latest"}", new AzureLanguageGateway(Connect(options, FirstDelay), model), serviceOptions);
    }

    /// <summary>A client of the resource that <paramref name="options"/> name; <paramref name="firstDelay"/> is how long it waits before it tries a second time.</summary>
    internal static TextAnalyticsClient Connect(AzureLanguageOptions options, TimeSpan firstDelay)
    {
        var endpoint = new Uri(options.Endpoint!);
        return NullIfBlank(options.Key) is { } key
            ? new TextAnalyticsClient(endpoint, new AzureKeyCredential(key), ClientOptions(firstDelay))
            : new TextAnalyticsClient(endpoint, new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = NullIfBlank(options.ClientId) }), ClientOptions(firstDelay));
    }

    // Four tries take some seven seconds: longer outages are the queues' to wait out. A batch is answered within seconds, or not at all.
    private static TextAnalyticsClientOptions ClientOptions(TimeSpan firstDelay)
    {
        var options = new TextAnalyticsClientOptions(TextAnalyticsClientOptions.ServiceVersion.V2023_04_01)
        {
            RetryPolicy = new ShortWaitRetryPolicy(3, DelayStrategy.CreateExponentialDelayStrategy(firstDelay, TimeSpan.FromSeconds(30))),
        };
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(60);
        return options;
    }

    // A setting that is there but empty is not set.
    private static string? NullIfBlank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
