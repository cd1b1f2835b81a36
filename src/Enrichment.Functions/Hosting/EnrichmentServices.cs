using Enrichment.Corrections;
using Enrichment.Embedded;
using Enrichment.Limits;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Limits;
using Enrichment.Pipeline.Running;
using Enrichment.Pipeline.Sweeping;
using Enrichment.Storage;
using Enrichment.Storage.Azure;
using Enrichment.Storage.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Enrichment.Functions.Hosting;

/// <summary>Registers the services of the functions.</summary>
public static class EnrichmentServices
{
    /// <summary>
    /// Registers the pipeline, the provider and the storage account from the settings. The app does not start if the settings are not
    /// valid.
    /// </summary>
    public static IServiceCollection AddEnrichment(this IServiceCollection services)
    {
        services.AddOptions<AnalysisOptions>().Configure<IConfiguration>((options, settings) => options.Read(settings)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AnalysisOptions>>(new SettingsValidation<AnalysisOptions>(AzureLanguageSupport.Validate));
        services.AddOptions<StorageOptions>().Configure<IConfiguration>((options, settings) => options.Read(settings)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>>(new SettingsValidation<StorageOptions>(options => options.Errors));

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => QueueSettings.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json"))));
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<StorageOptions>>().Value.Open());
        services.AddSingleton<LoadedCorrections>();
        services.AddHostedService<StorageSetUp>();
        services.AddSingleton(provider => provider.GetRequiredService<AzureStorageAccount>().Storage);
        services.AddSingleton(CreateBudget);
        services.AddSingleton(CreatePipeline);
        services.AddSingleton(CreateRunner);
        services.AddSingleton(CreateAdmission);
        services.AddSingleton(CreateSweep);
        return services;
    }

    // An instance that only receives articles or sweeps needs no models.
    private static EnrichmentPipeline CreatePipeline(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<AnalysisOptions>>().Value;
        var budget = provider.GetRequiredService<ProcessorBudget>();
        var corrections = provider.GetRequiredService<LoadedCorrections>().List;
        return options.IsAzureLanguage
            ? new EnrichmentPipeline(CreateAzureLanguage(options, provider), options.Reading, budget, options.Claims, corrections)
            : CreateEmbedded(options, budget, corrections);
    }

    private static EnrichmentPipeline CreateEmbedded(AnalysisOptions options, ProcessorBudget budget, CorrectionList corrections)
    {
        var model = options.AnalyzerModel;
        return new EnrichmentPipeline(
            EmbeddedProvider.Name,
            EmbeddedProvider.GetVersion(model),
            () => EmbeddedProvider.Create(model),
            options.Reading,
            budget,
            options.Claims,
            corrections);
    }

    private static ProcessorBudget CreateBudget(IServiceProvider provider) =>
        new(TimeSpan.FromSeconds(provider.GetRequiredService<IOptions<AnalysisOptions>>().Value.CpuSeconds));

    private static Provider CreateAzureLanguage(AnalysisOptions options, IServiceProvider provider)
    {
        var (storage, time) = (provider.GetRequiredService<ArticleStorage>(), provider.GetRequiredService<TimeProvider>());
        return AzureLanguageSupport.Create(
            options.AzureLanguage, () => EmbeddedProvider.Create(options.AnalyzerModel),
            new DailyLimit(storage.Articles, options.AzureLanguage.MaxTextRecordsPerDay, time));
    }

    private static StageRunner CreateRunner(IServiceProvider provider)
    {
        var storage = provider.GetRequiredService<ArticleStorage>();
        return new StageRunner(
            provider.GetRequiredService<EnrichmentPipeline>(), storage.Articles, storage.Queue,
            provider.GetRequiredService<QueueSettings>().MaxDequeueCount, provider.GetRequiredService<TimeProvider>());
    }

    private static ArticleAdmission CreateAdmission(IServiceProvider provider)
    {
        var memory = provider.GetRequiredService<IOptions<AnalysisOptions>>().Value.WorkMemoryMB;
        return new ArticleAdmission(
            provider.GetRequiredService<ArticleStorage>().Articles, new WorkGate(WorkMemorySetting.GetBytes(memory)));
    }

    private static ArticleSweep CreateSweep(IServiceProvider provider) => new(
        provider.GetRequiredService<StageRunner>(), provider.GetRequiredService<ArticleAdmission>(),
        provider.GetRequiredService<ArticleStorage>().Articles,
        provider.GetRequiredService<EnrichmentPipeline>().Info, provider.GetRequiredService<TimeProvider>());
}
