using System.CommandLine;
using Enrichment.Cli.Status;
using Enrichment.Storage;
using Enrichment.Storage.Locations;

namespace Enrichment.Cli.Commands;

/// <summary>The command <c>enrich retry</c>.</summary>
internal static class RetryCommand
{
    public const string Epilogue = $"""
        {StorageOption.Epilogue}

        This command only sends articles in. A running 'enrich serve' or the function app enriches them. Use its --model and --date-order.

        Examples:
          enrich retry                                          every article that failed
          enrich retry 2026/report.txt                          one of them, by the name in its failure record

        Exit codes:
          0    all of them were sent in, or no longer exist
          1    some could not be sent in or listed, a name has no failure record, or the storage cannot be used
          2    wrong usage
          130  stopped by Ctrl-C
        """;

    private static readonly Argument<string[]> Names = new("NAME")
    {
        Description = "Failed articles. [default: all of them]",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Command Create()
    {
        var command = new Command("retry", "Sends failed articles in again.")
        {
            Names,
            DateOrderOption.DateOrder,
            ModelOption.Model,
            MinConfidenceOption.MinConfidence,
        };
        command.SetStorageAction(RetryAsync);
        return command;
    }

    private static async Task<int> RetryAsync(
        ParseResult parsed, StorageLocation location, ArticleStorage storage, CancellationToken cancellationToken)
    {
        var pipeline = EmbeddedPipeline.CreateUnloaded(
            parsed.GetValue(DateOrderOption.DateOrder), parsed.GetValue(ModelOption.Model), MinConfidenceOption.GetClaims(parsed),
            await StoredCorrections.ReadAsync(storage.Settings, cancellationToken));
        return await new FailureRetry(storage, pipeline).RunAsync(parsed.GetValue(Names)!, cancellationToken);
    }
}
