using Enrichment.AzureLanguage;
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

    private const string Embedded = "Embedded";

    private static readonly string[] Providers = [Embedded, AzureLanguageOptions.Section];

    /// <summary>The provider's name; Embedded unless set.</summary>
    public string Provider { get; set; } = Embedded;

    /// <summary>What is wrong with them, a sentence each that names the setting.</summary>
    public IReadOnlyList<string> Faults =>
        IsAzureLanguage ? AzureLanguage.Faults
        : Providers.Contains(Provider, StringComparer.OrdinalIgnoreCase) ? []
        : [$"{Section}__{nameof(Provider)} is '{Provider}', which is no provider; it is one of: {string.Join(", ", Providers)}."];

    /// <summary>Whether the Language service does it; otherwise the embedded provider does.</summary>
    internal bool IsAzureLanguage => Provider.Equals(AzureLanguageOptions.Section, StringComparison.OrdinalIgnoreCase);

    /// <summary>The Language service's own.</summary>
    internal AzureLanguageOptions AzureLanguage { get; } = new();

    /// <summary>Takes them from the app's settings.</summary>
    public void Read(IConfiguration settings)
    {
        settings.GetSection(Section).Bind(this);
        if (IsAzureLanguage) settings.GetSection(AzureLanguageOptions.Section).Bind(AzureLanguage);
    }
}
