using Azure.Monitor.OpenTelemetry.Exporter;
using Enrichment.Pipeline.Running;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;

namespace Enrichment.Functions.Hosting;

/// <summary>What the app tells of itself by OpenTelemetry.</summary>
public static class TelemetryRegistration
{
    /// <summary>Exports the worker's spans, the pipeline's spans and counts, and the log to wherever the settings name: an OTLP endpoint, Application Insights, or both.</summary>
    public static void AddTelemetry(this IHostApplicationBuilder builder)
    {
        // The storage clients warn of every conditional write that another won, and of every document that is not there yet.
        builder.Logging.AddFilter("Azure.Core", LogLevel.Error).AddFilter("Azure.Identity", LogLevel.Error);

        // A worker that exports by itself keeps its log from the host's console; without an exporter that is where the log has to go.
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
