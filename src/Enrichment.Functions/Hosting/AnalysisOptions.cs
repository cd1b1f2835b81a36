using Enrichment.Embedded;
using Enrichment.Pipeline;

namespace Enrichment.Functions.Hosting;

/// <summary>Who does the language analysis: the section <c>Analysis</c> of the settings.</summary>
public sealed class AnalysisOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Analysis";

    private static readonly Dictionary<string, Func<Provider>> Providers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Embedded"] = EmbeddedProvider.Create,
    };

    /// <summary>The provider's name; Embedded unless set.</summary>
    public string Provider { get; set; } = "Embedded";

    /// <summary>What is wrong with them, a sentence each that names the setting.</summary>
    public IReadOnlyList<string> Faults => Providers.ContainsKey(Provider)
        ? []
        : [$"{Section}__{nameof(Provider)} is '{Provider}', which is no provider; it is one of: {string.Join(", ", Providers.Keys)}."];

    /// <summary>The provider.</summary>
    public Provider CreateProvider() => Providers[Provider]();
}
