using BenchmarkDotNet.Running;
using Enrichment.Bench.Export;
using Enrichment.Bench.Hostile;
using Enrichment.Bench.Page;
using Enrichment.Bench.Serving;
using Enrichment.Bench.Speed;

if (args is ["serve", .. var options]) return await ServeBenchmark.RunAsync(options);
if (args is ["hostile", "--cancel", .. var inputs]) return await CancellationBenchmark.RunAsync(inputs is [var name] ? name : "");
if (args is ["hostile", .. var hostile]) return await HostileBenchmark.RunAsync(hostile);
if (args is ["page", .. var page]) return await PageBenchmark.RunAsync(page);
if (args is ["speed", .. var speed]) return await SpeedBenchmark.RunAsync(speed);
if (args is ["claims", .. var claims]) return await ClaimsBenchmark.RunAsync(claims);
if (args is ["names", .. var names]) return NamesBenchmark.Run(names);
if (args is ["export", .. var export]) return ExportBenchmark.Run(export);
if (args is ["functions", .. var rest]) return await FunctionAppBenchmark.RunAsync(rest);
BenchmarkSwitcher.FromAssembly(typeof(ServeBenchmark).Assembly).Run(args);
return 0;
