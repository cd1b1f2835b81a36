using Enrichment.AzureLanguage;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Limits;

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
        $"{AnalysisOptions.Section}__{nameof(AnalysisOptions.Provider)} is '{AzureLanguageOptions.Section}', "
        + "but this build of the app does not contain that provider: "
        + "the package Azure.AI.TextAnalytics did not restore when the app was built. "
        + "Build the app with a package feed that has it, or set the provider to Embedded.";

    /// <summary>Gets the errors in the options, one sentence each. A provider that this build does not contain is an error.</summary>
    public static IReadOnlyList<string> Validate(AnalysisOptions options) =>
        options.IsAzureLanguage && !IsBuilt ? [NotBuilt, .. options.Errors] : options.Errors;

    /// <summary>Creates the provider for a resource of the Language service.</summary>
    /// <param name="options">The resource and the features.</param>
    /// <param name="createOtherProvider">
    /// Creates the provider for syntax, and for sentiment if the service does not analyze it.
    /// </param>
    /// <param name="dailyLimit">The limit of text records for a day.</param>
    /// <exception cref="NotSupportedException">This build does not contain the provider.</exception>
    public static Provider Create(AzureLanguageOptions options, Func<Provider> createOtherProvider, DailyLimit dailyLimit) =>
#if AZURE_LANGUAGE
        AzureLanguageProvider.Create(options, createOtherProvider, dailyLimit);
#else
        throw new NotSupportedException(NotBuilt);
#endif
}
