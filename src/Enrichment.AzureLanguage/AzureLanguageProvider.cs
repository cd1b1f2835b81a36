using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;
using Azure.Identity;
using Enrichment.LanguageService;
using Enrichment.LanguageService.Analyzers;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Limits;

namespace Enrichment.AzureLanguage;

/// <summary>Creates the provider for the Language service of Azure.</summary>
public static class AzureLanguageProvider
{
    /// <summary>The provider's name in the output.</summary>
    public const string Name = "azureLanguage";

    private const string ApiVersion = "2023-04-01";

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);

    /// <summary>Creates the provider without calling the service.</summary>
    /// <param name="options">The resource and the features.</param>
    /// <param name="createOtherProvider">
    /// Creates the provider for syntax, and for sentiment if the service does not analyze it.
    /// </param>
    /// <param name="dailyLimit">The limit of text records for a day; null if there is none.</param>
    /// <exception cref="ArgumentException">The options are not valid. The message contains every error.</exception>
    public static Provider Create(
        AzureLanguageOptions options, Func<Provider> createOtherProvider, DailyLimit? dailyLimit = null)
    {
        if (options.Errors is { Count: > 0 } errors) throw new ArgumentException(string.Join(' ', errors), nameof(options));
        var model = NullIfBlank(options.ModelVersion);
        var other = createOtherProvider();
        var serviceOptions = new LanguageServiceOptions
        {
            LinkEntities = options.LinkEntities,
            SentimentProvider = options.Sentiment ? null : other,
            SyntaxProvider = other,
            MaxTextRecords = options.MaxTextRecords,
            DailyLimit = dailyLimit,
        };
        return LanguageServiceProvider.Create(
            Name, $"{ApiVersion};{model ?? "latest"}", new AzureLanguageGateway(Connect(options, FirstDelay), model), serviceOptions);
    }

    /// <summary>
    /// Creates a client for the resource in <paramref name="options"/>. It waits <paramref name="firstDelay"/> before the second attempt.
    /// </summary>
    internal static TextAnalyticsClient Connect(AzureLanguageOptions options, TimeSpan firstDelay)
    {
        var endpoint = new Uri(options.Endpoint!);
        var clientOptions = CreateClientOptions(firstDelay);
        if (NullIfBlank(options.Key) is { } key) return new TextAnalyticsClient(endpoint, new AzureKeyCredential(key), clientOptions);
        var identity = new DefaultAzureCredentialOptions { ManagedIdentityClientId = NullIfBlank(options.ClientId) };
        return new TextAnalyticsClient(endpoint, new DefaultAzureCredential(identity), clientOptions);
    }

    // Four attempts take about seven seconds. The queues retry after longer outages. A batch takes seconds, or there is no answer.
    private static TextAnalyticsClientOptions CreateClientOptions(TimeSpan firstDelay)
    {
        var options = new TextAnalyticsClientOptions(TextAnalyticsClientOptions.ServiceVersion.V2023_04_01)
        {
            RetryPolicy = new ShortWaitRetryPolicy(3, DelayStrategy.CreateExponentialDelayStrategy(firstDelay, TimeSpan.FromSeconds(30))),
        };
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(60);
        return options;
    }

    // An empty setting counts as not set.
    private static string? NullIfBlank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
