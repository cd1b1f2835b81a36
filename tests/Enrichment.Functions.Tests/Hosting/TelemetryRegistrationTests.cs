using System.Diagnostics;
using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Enrichment.Functions.Hosting;
using Enrichment.Pipeline.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Enrichment.Functions.Tests.Hosting;

public class TelemetryRegistrationTests
{
    private const string ApplicationInsights = "APPLICATIONINSIGHTS_CONNECTION_STRING";
    private const string Resource = "InstrumentationKey=00000000-0000-0000-0000-000000000001";

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:1")]
    [InlineData(ApplicationInsights, Resource)]
    public void With_somewhere_to_export_to_the_spans_and_counts_of_the_pipeline_are_recorded(string setting, string value)
    {
        using var services = ServicesWith((setting, value));

        Assert.NotNull(services.GetService<MeterProvider>());
        Assert.NotNull(services.GetService<TracerProvider>());
        using var source = new ActivitySource(PipelineTelemetry.SourceName);
        Assert.True(source.HasListeners());
    }

    [Fact]
    public void Without_it_nothing_is_recorded_and_the_log_stays_with_the_host()
    {
        using var services = ServicesWith(("OTEL_EXPORTER_OTLP_ENDPOINT", " "));

        Assert.Null(services.GetService<TracerProvider>());
    }

    [Theory]
    [InlineData("Authorization=AAD")]
    [InlineData("ClientId=00000000-0000-0000-0000-000000000002;Authorization=AAD")]
    public void Application_Insights_is_shown_the_identity_that_the_setting_of_the_host_names(string authentication)
    {
        using var services = ServicesWith((ApplicationInsights, Resource), ("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", authentication));

        Assert.IsType<DefaultAzureCredential>(services.GetRequiredService<IOptions<AzureMonitorExporterOptions>>().Value.Credential);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Authorization=None")]
    public void Without_one_its_connection_string_is_enough(string authentication)
    {
        using var services = ServicesWith((ApplicationInsights, Resource), ("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", authentication));

        Assert.Null(services.GetRequiredService<IOptions<AzureMonitorExporterOptions>>().Value.Credential);
    }

    private static ServiceProvider ServicesWith(params (string Name, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        foreach (var (name, value) in settings) builder.Configuration[name] = value;
        builder.AddTelemetry();
        return builder.Services.BuildServiceProvider();
    }
}
