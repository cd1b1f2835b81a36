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
          enrich status                                         how many articles are enriched, in progress and failed
          enrich status --all                                   all failed articles, not only the first 20
          enrich status --json | jq '.failures[].name'

        Exit codes:
          0    done, whether or not articles failed
          1    the storage cannot be used
          2    wrong usage
          130  stopped by Ctrl-C
        """;

    private static readonly Option<bool> Json = new("--json") { Description = "Write one JSON document with every failed article." };

    private static readonly Option<bool> All = new("--all", "-a") { Description = "Show every failed article." };

    public static Command Create()
    {
        const string Description = "Counts the articles in a storage: enriched, in progress by stage, and failed by error code.";
        var command = new Command("status", Description) { Json, All };
        command.SetStorageAction(ShowAsync);
        return command;
    }

    private static async Task<int> ShowAsync(
        ParseResult parsed, StorageLocation location, ArticleStorage storage, CancellationToken cancellationToken)
    {
        var status = await new StorageSurvey(storage).TakeAsync(cancellationToken);
        if (parsed.GetValue(Json)) StatusReport.WriteJson(status);
        else StatusReport.Write(status, parsed.GetValue(All));
        return ExitCode.Success;
    }
}
