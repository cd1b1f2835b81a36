using System.Text;
using Enrichment.Cli;
using Enrichment.Cli.Commands;

// Unix terminals use UTF-8 by default. A Windows console does not.
if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;

using var stop = new StopSignal();
return await EnrichCommand.InvokeAsync(args, stop.Token);
