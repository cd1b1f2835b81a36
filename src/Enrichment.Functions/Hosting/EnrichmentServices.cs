using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;
using Enrichment.Pipeline.Sweeping;
using Enrichment.Storage.Azure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Enrichment.Functions.Hosting;

/// <summary>What the functions are made of.</summary>
public static class EnrichmentServices
{
    /// <summary>Registers the pipeline on the provider and the storage account that the settings name; wrong settings keep the app from starting.</summary>
    public static IServiceCollection AddEnrichment(this IServiceCollection services)
    {
        services.AddOptions<AnalysisOptions>().BindConfiguration(AnalysisOptions.Section).ValidateOnStart();
        services.AddSingleton<AzureStorageAccount>(s => new AzureStorageAccount(new AzureStorageOptions { ConnectionString = s.GetRequiredService<IConfiguration>()["ArticleStorage"] }));
        services.AddHostedService<StorageSetUp>();
        services.AddSingleton(s => new EnrichmentPipeline(s.GetRequiredService<IOptions<AnalysisOptions>>().Value.CreateProvider()));
        services.AddSingleton<IArticleStore>(s => s.GetRequiredService<AzureStorageAccount>());
        services.AddSingleton<IStageQueue>(s => s.GetRequiredService<AzureStorageAccount>());
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(s => new StageRunner(s.GetRequiredService<EnrichmentPipeline>(), s.GetRequiredService<IArticleStore>(), s.GetRequiredService<IStageQueue>(), 5, TimeProvider.System));
        services.AddSingleton(s => new ArticleSweep(s.GetRequiredService<StageRunner>(), s.GetRequiredService<IArticleStore>(), s.GetRequiredService<EnrichmentPipeline>().Info, TimeProvider.System));
        return services;
    }
}
