using System.Text;
using Enrichment.Cli;
using Enrichment.Cli.Commands;

// Unix terminals are UTF-8 already; a Windows console has to be told.
if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;

using var stop = new StopSignal();
return await EnrichCommand.InvokeAsync(args, stop.Token);
