using System.CommandLine;
using Enrichment.Cli.Export.Inputs;
using Enrichment.Cli.Index;
using Enrichment.Cli.Output;

namespace Enrichment.Cli.Commands;

/// <summary>The command <c>enrich index</c>.</summary>
internal static class IndexCommand
{
    public const string Epilogue = $"""
        The index is one file for 'enrich search'. It has nothing that is not in the results, so it can be deleted and built again at any
        time. Results that have not changed are skipped, and articles without a result are removed, unless a result cannot be read or
        comes from standard input.

        {StorageOption.Epilogue}

        Examples:
          enrich index enriched/                               the results of 'enrich run'; the index is index.db
          enrich index --storage articles-data                 the results in a storage
          enrich index enriched/ --index desk.db --rebuild     from the beginning, in another file
          enrich run samples/ --stdout | enrich index -        while articles are enriched

        Exit codes:
          0    every result is in the index
          1    some results cannot be read, or the index cannot be written
          2    wrong usage, or no result found; nothing was done
          130  stopped by Ctrl-C; the index has what was read so far
        """;

    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Folders and files with enriched articles (*.json, *.jsonl), or - for JSON Lines on standard input. "
            + "[default: the results in the storage]",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> Rebuild = new("--rebuild") { Description = "Build the index from the beginning." };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Show only errors." };

    public static Command Create()
    {
        var command = new Command("index", "Makes the claims of enriched articles searchable.") { Paths, Rebuild, Quiet };
        IndexOption.AddToWrite(command);
        StorageOption.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        UnknownOptions.Reject(parsed, Paths);
        var paths = parsed.GetValue(Paths)!;
        var options = new IndexOptions(IndexOption.FindToWrite(parsed), parsed.GetValue(Rebuild), IsComplete: !paths.Contains("-"));
        var report = new IndexReport(options.File, parsed.GetValue(Quiet), TimeProvider.System, Terminal.CreateError());
        var run = new IndexRun(options, report);
        if (paths.Length > 0)
        {
            if (StorageOption.IsGiven(parsed)) throw new UsageException("--storage and a PATH cannot be used together.");
            return run.RunAsync(_ => DocumentFiles.ReadAsync(paths, cancellationToken), cancellationToken);
        }

        if (!StorageOption.HasStorage(parsed))
            throw new UsageException("Name the folder of the results, for example 'enrich index enriched', or a --storage.");
        return StorageOption.RunAsync(
            parsed, (_, _, storage, token) => run.RunAsync(known => known.ReadNew(storage.Articles, token), token), cancellationToken);
    }
}
