using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Enrichment.Embedded.Entities.Tagging;

namespace Enrichment.Bench.Stages;

/// <summary>How long the model takes to load in a process that has just started, compiling included; what is allocated is more than what stays.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1)]
public class LoadBenchmarks
{
    [Benchmark]
    public object Tagger() => EntityTagger.Load();
}
