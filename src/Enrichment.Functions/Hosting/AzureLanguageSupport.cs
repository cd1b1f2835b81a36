using Enrichment.AzureLanguage;
using Enrichment.Pipeline;

namespace Enrichment.Functions.Hosting;

/// <summary>The Azure AI Language provider, in builds whose package feed has Azure.AI.TextAnalytics; see FeedProbe.targets.</summary>
internal static class AzureLanguageSupport
{
    /// <summary>Whether this build has the provider.</summary>
    public static bool IsBuilt =>
#if AZURE_LANGUAGE
        true;
#else
        false;
#endif

    private const string NotBuilt =
        $"{AnalysisOptions.Section}__{nameof(AnalysisOptions.Provider)} is '{AzureLanguageOptions.Section}', but this build of the app does not contain that provider: "
        + "the package Azure.AI.TextAnalytics did not restore when the app was built. Build the app with a package feed that has it, or set the provider to Embedded.";

    /// <summary>The errors in <paramref name="options"/>, one sentence each; a provider that this build does not contain is one.</summary>
    public static IReadOnlyList<string> Validate(AnalysisOptions options) =>
        options.IsAzureLanguage && !IsBuilt ? [NotBuilt, .. options.Faults] : options.Faults;

    /// <summary>Creates the provider on the resource that <paramref name="options"/> name.</summary>
    /// <param name="options">The resource, and what is asked of it.</param>
    /// <param name="createSentimentProvider">Creates the provider that analyzes sentiment; called only if the service does not.</param>
    /// <exception cref="NotSupportedException">This build does not contain the provider.</exception>
    public static Provider Create(AzureLanguageOptions options, Func<Provider> createSentimentProvider) =>
#if AZURE_LANGUAGE
        AzureLanguageProvider.Create(options, createSentimentProvider);
#else
        throw new NotSupportedException(NotBuilt);
#endif
}
