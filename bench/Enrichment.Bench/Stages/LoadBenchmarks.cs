using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Enrichment.Embedded;

namespace Enrichment.Bench.Stages;

/// <summary>
/// The time to load the model in a new process, including JIT compilation; the allocation is larger than the memory that remains in use.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1)]
public class LoadBenchmarks
{
    [Benchmark]
    public object Provider() => EmbeddedProvider.Create();
}
