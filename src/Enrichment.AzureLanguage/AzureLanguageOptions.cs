using Enrichment.LanguageService;

namespace Enrichment.AzureLanguage;

/// <summary>Which Language resource does the analysis, and how: the section <c>AzureLanguage</c> of the settings.</summary>
/// <remarks>A class and no record, so that nothing prints the key.</remarks>
public sealed class AzureLanguageOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "AzureLanguage";

    private const string Example = "as https://NAME.cognitiveservices.azure.com";

    /// <summary>The resource's address, as <c>https://NAME.cognitiveservices.azure.com</c>; plain http only to this machine.</summary>
    public string? Endpoint { get; set; }

    /// <summary>One of the resource's keys; without one the app's identity is used.</summary>
    public string? Key { get; set; }

    /// <summary>The client id of the identity, where it is a user-assigned one.</summary>
    public string? ClientId { get; set; }

    /// <summary>The version of the service's models ("2023-09-01"); null takes the latest, whatever that is on the day.</summary>
    public string? ModelVersion { get; set; }

    /// <inheritdoc cref="LanguageServiceOptions.LinkEntities"/>
    public bool LinkEntities { get; set; } = true;

    /// <summary>Whether the service analyzes sentiment. If not, another provider does, and the service is not paid for it.</summary>
    public bool Sentiment { get; set; } = true;

    /// <inheritdoc cref="LanguageServiceOptions.MaxTextRecords"/>
    public int MaxTextRecords { get; set; } = LanguageServiceOptions.DefaultMaxTextRecords;

    /// <summary>What is wrong with them, a sentence each that names the setting, without secrets; empty where nothing is.</summary>
    public IReadOnlyList<string> Faults => [.. EndpointFaults(), .. MaxTextRecordsFaults()];

    private IEnumerable<string> EndpointFaults()
    {
        const string Setting = $"{Section}__{nameof(Endpoint)}";
        if (string.IsNullOrWhiteSpace(Endpoint)) yield return $"{Setting} is not set; give the address of the Language resource, {Example}.";
        else if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var uri) || uri.Host.Length == 0) yield return $"{Setting} is no address; give that of the Language resource, {Example}.";
        else if (uri.Scheme != Uri.UriSchemeHttps && !(uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)) yield return $"{Setting} begins with {uri.Scheme}:, where articles can be read on their way; give the address {Example}.";
        else if (uri.Query.Length > 0 || uri.Fragment.Length > 0 || uri.UserInfo.Length > 0) yield return $"{Setting} has a key in it, or something like it; give the address alone, {Example}.";
        else if (uri.Scheme == Uri.UriSchemeHttp && string.IsNullOrWhiteSpace(Key)) yield return $"{Section}__{nameof(Key)} is not set; an identity can only be shown over https.";
    }

    private IEnumerable<string> MaxTextRecordsFaults()
    {
        if (MaxTextRecords < 1) yield return $"{Section}__{nameof(MaxTextRecords)} is {MaxTextRecords}; an article comes to 1 text record at least.";
    }
}
