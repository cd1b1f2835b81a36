using BenchmarkDotNet.Running;
using Enrichment.Bench.Serving;

if (args is ["serve", .. var options]) return await ServeBenchmark.RunAsync(options);
BenchmarkSwitcher.FromAssembly(typeof(ServeBenchmark).Assembly).Run(args);
return 0;
