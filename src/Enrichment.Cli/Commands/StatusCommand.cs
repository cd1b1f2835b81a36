using System.CommandLine;
using Enrichment.Cli.Status;
using Enrichment.Storage;
using Enrichment.Storage.Locations;

namespace Enrichment.Cli.Commands;

/// <summary>The command <c>enrich status</c>.</summary>
internal static class StatusCommand
{
    public const string Epilogue = $"""
        {StorageOption.Epilogue}

        Examples:
          enrich status                                         how many are enriched, on their way, failed, and why
          enrich status --all                                   every failed article, not the first 20
          enrich status --json | jq '.failures[].name'

        Exit codes:
          0    done, whether or not articles failed
          1    the storage cannot be used
          2    wrong usage
          130  stopped by Ctrl-C
        """;

    private static readonly Option<bool> Json = new("--json") { Description = "One JSON document on standard output, with every failed article." };

    private static readonly Option<bool> All = new("--all", "-a") { Description = "Show every failed article." };

    public static Command Create()
    {
        var command = new Command("status", "Counts what is in a storage: enriched, on its way and where, failed and why.") { Json, All };
        command.SetStorageAction(ShowAsync);
        return command;
    }

    private static async Task<int> ShowAsync(ParseResult parsed, StorageLocation location, ArticleStorage storage, CancellationToken cancellationToken)
    {
        var status = await new StorageSurvey(storage).TakeAsync(cancellationToken);
        if (parsed.GetValue(Json)) StatusReport.WriteJson(status);
        else StatusReport.Write(status, parsed.GetValue(All));
        return ExitCode.Success;
    }
}
