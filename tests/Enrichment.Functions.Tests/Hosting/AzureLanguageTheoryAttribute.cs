using Enrichment.Functions.Hosting;

namespace Enrichment.Functions.Tests.Hosting;

/// <summary>A theory about the Azure AI Language provider; skipped where the package feed has no Azure.AI.TextAnalytics.</summary>
public sealed class AzureLanguageTheoryAttribute : TheoryAttribute
{
    public AzureLanguageTheoryAttribute()
    {
        if (!AzureLanguageSupport.IsBuilt) Skip = "Azure.AI.TextAnalytics does not restore from this package feed.";
    }
}
