using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.AzureLanguage;
using Enrichment.Claims;
using Enrichment.Documents;
using Enrichment.Embedded;
using Enrichment.Limits;
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

    private readonly List<string> _unreadable = [];

    /// <summary>The name of the provider. The default is Embedded.</summary>
    public string Provider { get; set; } = Embedded;

    /// <summary>The size of the embedded analyzer's network: "base" or "small". The default is base.</summary>
    public string Model { get; set; } = AnalyzerModels.GetName(AnalyzerModel.Base);

    /// <summary>The order of day and month in publication dates of numbers: "dmy" or "mdy"; null if such dates are not read.</summary>
    public string? DateOrder { get; set; }

    /// <summary>The least confidence of a claim, 0 to 1, written with a point; null keeps all claims.</summary>
    public string? MinConfidence { get; set; }

    /// <summary>The processor time that each stage of an article can use, in seconds: 1 to 3600.</summary>
    public int CpuSeconds { get; set; } = ProcessorBudget.DefaultSeconds;

    /// <summary>The memory for the articles in progress, in MiB; null uses the memory of the instance, less 384 MiB.</summary>
    public int? WorkMemoryMB { get; set; }

    /// <summary>The errors in the settings, one sentence each that names the setting.</summary>
    public IReadOnlyList<string> Errors =>
    [
        .. _unreadable,
        .. CheckModel(),
        .. CheckDateOrder(),
        .. CheckMinConfidence(),
        .. CheckCpuSeconds(),
        .. CheckWorkMemory(),
        .. IsAzureLanguage ? AzureLanguage.Errors : CheckProvider(),
    ];

    /// <summary>How articles are read.</summary>
    internal ReadingOptions Reading => new(new DocumentExtractor(), ParseDateOrder());

    /// <summary>Which claims are kept.</summary>
    internal ClaimOptions Claims =>
        string.IsNullOrEmpty(MinConfidence) ? new() : new(ClaimOptions.ParseConfidence(MinConfidence) ?? 0);

    /// <summary>The size of the embedded analyzer's network. An unknown one is an error.</summary>
    internal AnalyzerModel AnalyzerModel => AnalyzerModels.Find(Model) ?? AnalyzerModel.Base;

    /// <summary>Whether the provider is the Language service.</summary>
    internal bool IsAzureLanguage => Provider.Equals(AzureLanguageOptions.Section, StringComparison.OrdinalIgnoreCase);

    /// <summary>The settings of the Language service.</summary>
    internal AzureLanguageOptions AzureLanguage { get; } = new();

    /// <summary>Reads the settings.</summary>
    public void Read(IConfiguration settings)
    {
        Bind(settings.GetSection(Section), this);
        if (IsAzureLanguage) Bind(settings.GetSection(AzureLanguageOptions.Section), AzureLanguage);
    }

    // The other settings of the section may not have been read either.
    private void Bind(IConfigurationSection section, object options)
    {
        try
        {
            section.Bind(options);
        }
        catch (InvalidOperationException error)
        {
            _unreadable.Add($"A setting of {section.Path} cannot be read. {ErrorMessages.GetFirstLine(error.Message)}");
        }
    }

    private IEnumerable<string> CheckProvider()
    {
        if (Providers.Contains(Provider, StringComparer.OrdinalIgnoreCase)) yield break;
        yield return $"{Section}__{nameof(Provider)} is '{Provider}', which is not a provider; set one of: {string.Join(", ", Providers)}.";
    }

    private IEnumerable<string> CheckModel()
    {
        if (AnalyzerModels.Find(Model) is not null) yield break;
        yield return $"{Section}__{nameof(Model)} is '{Model}', which is not a size of the embedded analyzer; "
            + $"set one of: {string.Join(", ", AnalyzerModels.Names)}.";
    }

    private IEnumerable<string> CheckDateOrder()
    {
        if (!string.IsNullOrEmpty(DateOrder) && ParseDateOrder() is null)
            yield return $"{Section}__{nameof(DateOrder)} is '{DateOrder}', which is not an order; set dmy or mdy, or remove the setting.";
    }

    private IEnumerable<string> CheckMinConfidence()
    {
        if (string.IsNullOrEmpty(MinConfidence) || ClaimOptions.ParseConfidence(MinConfidence) is not null) yield break;
        yield return $"{Section}__{nameof(MinConfidence)} is '{MinConfidence}'; set a number from 0 to 1, or remove the setting.";
    }

    private IEnumerable<string> CheckCpuSeconds()
    {
        if (CpuSeconds is >= 1 and <= ProcessorBudget.MaxSeconds) yield break;
        yield return $"{Section}__{nameof(CpuSeconds)} is {CpuSeconds}; set a number from 1 to {ProcessorBudget.MaxSeconds}.";
    }

    private IEnumerable<string> CheckWorkMemory()
    {
        if (WorkMemoryMB is null or (>= WorkMemorySetting.MinMegabytes and <= WorkMemorySetting.MaxMegabytes)) yield break;
        yield return $"{Section}__{nameof(WorkMemoryMB)} is {WorkMemoryMB}; set a number from {WorkMemorySetting.MinMegabytes} to "
            + $"{WorkMemorySetting.MaxMegabytes}, or remove the setting.";
    }

    private DateOrder? ParseDateOrder() => DateOrder?.ToUpperInvariant() switch
    {
        "DMY" => Articles.DateOrder.Dmy,
        "MDY" => Articles.DateOrder.Mdy,
        _ => null,
    };
}
