using Enrichment.AzureLanguage;
using Enrichment.Embedded;
using Enrichment.Pipeline;
using Microsoft.Extensions.Configuration;

namespace Enrichment.Functions.Hosting;

/// <summary>
/// Who does the language analysis, in the settings: the section <c>Analysis</c> says it, and the section <c>AzureLanguage</c> where it is
/// the Language service. Whoever else does it, that section is not read.
/// </summary>
public sealed class AnalysisOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Analysis";

    private const string AzureLanguage = "AzureLanguage";

    private static readonly Dictionary<string, Func<AnalysisOptions, Provider>> Providers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Embedded"] = options => EmbeddedProvider.Create(),
        [AzureLanguage] = options => AzureLanguageProvider.Create(options._azureLanguage),
    };

    private readonly AzureLanguageOptions _azureLanguage = new();

    /// <summary>The provider's name; Embedded unless set.</summary>
    public string Provider { get; set; } = "Embedded";

    /// <summary>What is wrong with them, a sentence each that names the setting.</summary>
    public IReadOnlyList<string> Faults =>
        IsAzureLanguage ? _azureLanguage.Faults
        : Providers.ContainsKey(Provider) ? []
        : [$"{Section}__{nameof(Provider)} is '{Provider}', which is no provider; it is one of: {string.Join(", ", Providers.Keys)}."];

    private bool IsAzureLanguage => Provider.Equals(AzureLanguage, StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes them from the app's settings.</summary>
    public void Read(IConfiguration settings)
    {
        settings.GetSection(Section).Bind(this);
        if (IsAzureLanguage) settings.GetSection(AzureLanguageOptions.Section).Bind(_azureLanguage);
    }

    /// <summary>The provider; nothing is asked of it yet.</summary>
    public Provider CreateProvider() => Providers[Provider](this);
}
