using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;

namespace Enrichment.Functions.Hosting;

/// <summary>Where telemetry goes, in the settings the Functions host reads too.</summary>
public sealed class TelemetryOptions
{
    private const string OtlpEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string ApplicationInsights = "APPLICATIONINSIGHTS_CONNECTION_STRING";
    private const string Authentication = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";

    /// <summary>Whether an OTLP endpoint is set.</summary>
    public bool HasOtlp { get; private init; }

    /// <summary>Whether an Application Insights resource is set.</summary>
    public bool HasApplicationInsights { get; private init; }

    /// <summary>
    /// What is shown to Application Insights; null where its connection string is enough. The setting is that of the Functions host,
    /// <c>Authorization=AAD</c> or <c>Authorization=AAD;ClientId=…</c> of a user-assigned identity; the exporter does not read it by itself.
    /// </summary>
    public TokenCredential? Credential { get; private init; }

    /// <summary>Takes them from the app's settings.</summary>
    public static TelemetryOptions Read(IConfiguration settings) => new()
    {
        HasOtlp = !string.IsNullOrWhiteSpace(settings[OtlpEndpoint]),
        HasApplicationInsights = !string.IsNullOrWhiteSpace(settings[ApplicationInsights]),
        Credential = CredentialOf(settings[Authentication]),
    };

    private static DefaultAzureCredential? CredentialOf(string? authentication)
    {
        var parts = (authentication ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!parts.Contains("Authorization=AAD", StringComparer.OrdinalIgnoreCase)) return null;
        const string ClientId = "ClientId=";
        var clientId = parts.FirstOrDefault(part => part.StartsWith(ClientId, StringComparison.OrdinalIgnoreCase))?[ClientId.Length..];
        return new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = clientId });
    }
}
