using Azure.Monitor.OpenTelemetry.Exporter;
using Enrichment.Pipeline.Running;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;

namespace Enrichment.Functions.Hosting;

/// <summary>Registers OpenTelemetry.</summary>
public static class TelemetryRegistration
{
    /// <summary>
    /// Exports traces, metrics and logs to the destinations in the settings: an OTLP endpoint, Application Insights, or both.
    /// </summary>
    public static void AddTelemetry(this IHostApplicationBuilder builder)
    {
        // The storage clients log a warning for every lost conditional write and every missing document.
        builder.Logging.AddFilter("Azure.Core", LogLevel.Error).AddFilter("Azure.Identity", LogLevel.Error);

        // A worker with its own exporter does not send its log to the host's console. Without an exporter the log must go there.
        var options = TelemetryOptions.Read(builder.Configuration);
        if (!options.HasOtlp && !options.HasApplicationInsights) return;
        var telemetry = builder.Services.AddOpenTelemetry()
            .UseFunctionsWorkerDefaults()
            .WithTracing(tracing => tracing.AddSource(PipelineTelemetry.SourceName))
            .WithMetrics(metrics => metrics.AddMeter(PipelineTelemetry.SourceName));
        if (options.HasOtlp) telemetry.UseOtlpExporter();
        if (options.HasApplicationInsights) telemetry.UseAzureMonitorExporter(exporter => exporter.Credential = options.Credential);
    }
}
