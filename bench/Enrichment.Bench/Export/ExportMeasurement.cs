namespace Enrichment.Bench.Export;

/// <summary>What one export took.</summary>
/// <param name="Time">The time, with the start of the process.</param>
/// <param name="Processor">The processor time.</param>
/// <param name="OutputBytes">The size of all files.</param>
/// <param name="PeakMemory">The most physical memory of the process, in bytes.</param>
internal sealed record ExportMeasurement(TimeSpan Time, TimeSpan Processor, long OutputBytes, long PeakMemory);
