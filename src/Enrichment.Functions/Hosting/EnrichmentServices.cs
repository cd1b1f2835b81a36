using Enrichment.Embedded;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Running;
using Enrichment.Pipeline.Sweeping;
using Enrichment.Storage;
using Enrichment.Storage.Azure;
using Enrichment.Storage.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Enrichment.Functions.Hosting;

/// <summary>What the functions are made of.</summary>
public static class EnrichmentServices
{
    /// <summary>Registers the pipeline on the provider and the storage account that the settings name; with wrong settings the app does not start.</summary>
    public static IServiceCollection AddEnrichment(this IServiceCollection services)
    {
        services.AddOptions<AnalysisOptions>().Configure<IConfiguration>((options, settings) => options.Read(settings)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AnalysisOptions>>(new SettingsValidation<AnalysisOptions>(AzureLanguageSupport.Validate));
        services.AddOptions<StorageOptions>().Configure<IConfiguration>((options, settings) => options.Read(settings)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>>(new SettingsValidation<StorageOptions>(options => options.Faults));

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => QueueSettings.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json"))));
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<StorageOptions>>().Value.Open());
        services.AddHostedService<StorageSetUp>();
        services.AddSingleton(provider => provider.GetRequiredService<AzureStorageAccount>().Storage);
        services.AddSingleton(provider => new EnrichmentPipeline(ProviderFrom(provider.GetRequiredService<IOptions<AnalysisOptions>>().Value)));
        services.AddSingleton(RunnerFrom);
        services.AddSingleton(SweepFrom);
        return services;
    }

    private static Provider ProviderFrom(AnalysisOptions options) =>
        options.IsAzureLanguage ? AzureLanguageSupport.Create(options.AzureLanguage, EmbeddedProvider.Create) : EmbeddedProvider.Create();

    private static StageRunner RunnerFrom(IServiceProvider provider)
    {
        var storage = provider.GetRequiredService<ArticleStorage>();
        return new StageRunner(
            provider.GetRequiredService<EnrichmentPipeline>(), storage.Articles, storage.Queue,
            provider.GetRequiredService<QueueSettings>().MaxDequeueCount, provider.GetRequiredService<TimeProvider>());
    }

    private static ArticleSweep SweepFrom(IServiceProvider provider) => new(
        provider.GetRequiredService<StageRunner>(), provider.GetRequiredService<ArticleStorage>().Articles,
        provider.GetRequiredService<EnrichmentPipeline>().Info, provider.GetRequiredService<TimeProvider>());
}
