using System.Diagnostics;
using Enrichment.Functions.Hosting;
using Enrichment.Pipeline;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Enrichment.Functions.Tests.Hosting;

public class TelemetryRegistrationTests
{
    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:1")]
    [InlineData("APPLICATIONINSIGHTS_CONNECTION_STRING", "InstrumentationKey=00000000-0000-0000-0000-000000000001")]
    public void With_somewhere_to_export_to_the_spans_and_counts_of_the_pipeline_are_recorded(string setting, string value)
    {
        using var services = ServicesWith(setting, value);

        Assert.NotNull(services.GetService<MeterProvider>());
        Assert.NotNull(services.GetService<TracerProvider>());
        using var source = new ActivitySource(PipelineTelemetry.SourceName);
        Assert.True(source.HasListeners());
    }

    [Fact]
    public void Without_it_nothing_is_recorded_and_the_log_stays_with_the_host()
    {
        using var services = ServicesWith("OTEL_EXPORTER_OTLP_ENDPOINT", " ");

        Assert.Null(services.GetService<TracerProvider>());
    }

    private static ServiceProvider ServicesWith(string setting, string value)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration[setting] = value;
        builder.AddTelemetry();
        return builder.Services.BuildServiceProvider();
    }
}
