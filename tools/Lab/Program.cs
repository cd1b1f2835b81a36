using Enrichment.Lab.Commands;

return await LabCommand.Create().Parse(args).InvokeAsync();
