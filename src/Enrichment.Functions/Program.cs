using Enrichment.Functions.Hosting;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.Services.AddEnrichment();
builder.AddTelemetry();
await builder.Build().RunAsync().ConfigureAwait(false);
