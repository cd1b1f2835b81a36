using Enrichment.AzureLanguage;
using Microsoft.Extensions.Configuration;

namespace Enrichment.Functions.Hosting;

/// <summary>
/// The settings for the language analysis. The section <c>Analysis</c> selects the provider. The section <c>AzureLanguage</c> is read only
/// for the Language service.
/// </summary>
public sealed class AnalysisOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Analysis";

    private const string Embedded = "Embedded";

    private static readonly string[] Providers = [Embedded, AzureLanguageOptions.Section];

    /// <summary>The name of the provider. The default is Embedded.</summary>
    public string Provider { get; set; } = Embedded;

    /// <summary>The errors in the settings, one sentence each that names the setting.</summary>
    public IReadOnlyList<string> Errors =>
        IsAzureLanguage ? AzureLanguage.Errors
        : Providers.Contains(Provider, StringComparer.OrdinalIgnoreCase) ? []
        : [$"{Section}__{nameof(Provider)} is '{Provider}', which is not a provider; set one of: {string.Join(", ", Providers)}."];

    /// <summary>Whether the provider is the Language service.</summary>
    internal bool IsAzureLanguage => Provider.Equals(AzureLanguageOptions.Section, StringComparison.OrdinalIgnoreCase);

    /// <summary>The settings of the Language service.</summary>
    internal AzureLanguageOptions AzureLanguage { get; } = new();

    /// <summary>Reads the settings.</summary>
    public void Read(IConfiguration settings)
    {
        settings.GetSection(Section).Bind(this);
        if (IsAzureLanguage) settings.GetSection(AzureLanguageOptions.Section).Bind(AzureLanguage);
    }
}
