using Enrichment.Functions.Hosting;

namespace Enrichment.Functions.Tests.Hosting;

/// <summary>
/// A fact about builds without the Azure AI Language provider; skipped where the package feed has Azure.AI.TextAnalytics.
/// </summary>
public sealed class NoAzureLanguageFactAttribute : FactAttribute
{
    public NoAzureLanguageFactAttribute()
    {
        if (AzureLanguageSupport.IsBuilt) Skip = "Azure.AI.TextAnalytics restores from this package feed.";
    }
}
