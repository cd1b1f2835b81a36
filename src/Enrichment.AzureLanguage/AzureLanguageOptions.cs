using Enrichment.LanguageService;

namespace Enrichment.AzureLanguage;

/// <summary>The Language resource and its options: the section <c>AzureLanguage</c> of the settings.</summary>
/// <remarks>This is a class and not a record, so that nothing prints the key.</remarks>
public sealed class AzureLanguageOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "AzureLanguage";

    /// <summary>The default of <see cref="MaxTextRecordsPerDay"/>.</summary>
    public const int DefaultMaxTextRecordsPerDay = 100_000;

    private const string Example = "https://NAME.cognitiveservices.azure.com";

    /// <summary>The URL of the resource: <c>https://NAME.cognitiveservices.azure.com</c>. HTTP is allowed only for this computer.</summary>
    public string? Endpoint { get; set; }

    /// <summary>A key of the resource; without a key the app's identity is used.</summary>
    public string? Key { get; set; }

    /// <summary>The client id of a user-assigned identity.</summary>
    public string? ClientId { get; set; }

    /// <summary>The version of the models ("2023-09-01"); null uses the latest one.</summary>
    public string? ModelVersion { get; set; }

    /// <inheritdoc cref="LanguageServiceOptions.LinkEntities"/>
    public bool LinkEntities { get; set; } = true;

    /// <summary>Whether the service analyzes sentiment. If not, another provider does, and the service does not bill it.</summary>
    public bool Sentiment { get; set; } = true;

    /// <inheritdoc cref="LanguageServiceOptions.MaxTextRecords"/>
    public int MaxTextRecords { get; set; } = LanguageServiceOptions.DefaultMaxTextRecords;

    /// <summary>
    /// The maximum number of text records for all articles of a UTC day, in all instances. Articles that would exceed it wait until the
    /// next day. At least <see cref="MaxTextRecords"/>.
    /// </summary>
    public int MaxTextRecordsPerDay { get; set; } = DefaultMaxTextRecordsPerDay;

    /// <summary>The errors in the settings, one sentence each that names the setting, without secrets; empty if they are valid.</summary>
    public IReadOnlyList<string> Errors => [.. ValidateEndpoint(), .. ValidateMaxTextRecords()];

    private IEnumerable<string> ValidateEndpoint()
    {
        const string Setting = $"{Section}__{nameof(Endpoint)}";
        if (string.IsNullOrWhiteSpace(Endpoint))
            yield return $"{Setting} is not set; set the URL of the Language resource: {Example}.";
        else if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            yield return $"{Setting} is not a valid URL; set the URL of the Language resource: {Example}.";
        else if (uri.Scheme != Uri.UriSchemeHttps && !(uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            yield return $"{Setting} starts with {uri.Scheme}:, which does not encrypt articles; set the URL {Example}.";
        else if (uri.Query.Length > 0 || uri.Fragment.Length > 0 || uri.UserInfo.Length > 0)
            yield return $"{Setting} contains a key or similar; set only the URL {Example}.";
        else if (uri.Scheme == Uri.UriSchemeHttp && string.IsNullOrWhiteSpace(Key))
            yield return $"{Section}__{nameof(Key)} is not set; an identity requires https.";
    }

    private IEnumerable<string> ValidateMaxTextRecords()
    {
        if (MaxTextRecords < 1)
            yield return $"{Section}__{nameof(MaxTextRecords)} is {MaxTextRecords}; it must be 1 or more.";
        else if (MaxTextRecordsPerDay < MaxTextRecords)
            yield return $"{Section}__{nameof(MaxTextRecordsPerDay)} is {MaxTextRecordsPerDay}; it must be at least "
                + $"{Section}__{nameof(MaxTextRecords)}, {MaxTextRecords}, or some articles would wait forever.";
    }
}
