using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;

namespace Enrichment.Functions.Hosting;

/// <summary>The destinations of telemetry, in the settings that the Functions host uses.</summary>
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
    /// The credential for Application Insights; null if its connection string is sufficient. The setting of the Functions host is
    /// <c>Authorization=AAD</c>, or <c>Authorization=AAD;ClientId=…</c> for a user-assigned identity. The exporter does not read this
    /// setting.
    /// </summary>
    public TokenCredential? Credential { get; private init; }

    /// <summary>Reads the settings.</summary>
    public static TelemetryOptions Read(IConfiguration settings) => new()
    {
        HasOtlp = !string.IsNullOrWhiteSpace(settings[OtlpEndpoint]),
        HasApplicationInsights = !string.IsNullOrWhiteSpace(settings[ApplicationInsights]),
        Credential = CreateCredential(settings[Authentication]),
    };

    private static DefaultAzureCredential? CreateCredential(string? authentication)
    {
        var parts = (authentication ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!parts.Contains("Authorization=AAD", StringComparer.OrdinalIgnoreCase)) return null;
        const string ClientId = "ClientId=";
        var clientId = parts.FirstOrDefault(part => part.StartsWith(ClientId, StringComparison.OrdinalIgnoreCase))?[ClientId.Length..];
        return new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = clientId });
    }
}
