namespace Enrichment.Bench.Commands;

/// <summary>What one run of a command took.</summary>
/// <param name="Time">The time from the start of the process to its end.</param>
/// <param name="Processor">The processor time of the process.</param>
/// <param name="Memory">The physical memory of the process in bytes, read at regular intervals.</param>
/// <param name="PeakMemory">The most physical memory of the process in bytes.</param>
internal sealed record CommandRun(TimeSpan Time, TimeSpan Processor, IReadOnlyList<long> Memory, long PeakMemory);
