using Enrichment.Fuzz.Tests;

return await FuzzCommand.Create().Parse(args).InvokeAsync();
