using System.Diagnostics.Metrics;
using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Running;

namespace Enrichment.LanguageService.Requests;

/// <summary>Counts what a language service bills, in the pipeline's metrics.</summary>
internal static class ServiceTelemetry
{
    private static readonly Meter Meter = new(PipelineTelemetry.SourceName);

    private static readonly Counter<long> TextRecords = Meter.CreateCounter<long>(
        "enrichment.service.text_records", "{record}", "Text records that a language service analysed, failed tries included.");

    /// <summary>Counts the text records of one request.</summary>
    public static void CountTextRecords(ServiceFeature feature, int count) =>
        TextRecords.Add(count, new KeyValuePair<string, object?>("feature", EnrichmentJson.GetName(feature)));
}
