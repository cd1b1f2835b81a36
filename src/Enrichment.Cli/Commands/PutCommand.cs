using System.CommandLine;
using Enrichment.Cli.Output;
using Enrichment.Cli.Put;
using Enrichment.Cli.Run.Inputs;

namespace Enrichment.Cli.Commands;

/// <summary>The command <c>enrich put</c>.</summary>
internal static class PutCommand
{
    public const string Epilogue = $"""
        {StorageOption.Epilogue}

        Articles:
          The name of an article is its path relative to the folder; for a single file it is the file name. Of a data set (*.jsonl,
          *.csv), every article is uploaded. An article with the same name and content as before stays as it is; one with other
          content is replaced, and enriched again. Nothing is deleted. Only the container 'articles' is used.

        Examples:
          enrich put report.txt --storage UseDevelopmentStorage=true         Azurite
          enrich put samples/ --storage https://NAME.blob.core.windows.net   every article in a folder and the folders below it
          enrich put pages/ --include '*.html'                               only the web pages in them

        Exit codes:
          0    every article is in the storage
          1    some articles were not uploaded, or the storage cannot be used
          2    wrong usage, or no article found; nothing was done
          130  stopped by Ctrl-C; the same command continues from there
        """;

    private static readonly Argument<string[]> Paths = new("FILE")
    {
        Description = "Files, folders, data sets (*.jsonl, *.csv), or globs (with * and **).",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Show only errors." };

    public static Command Create()
    {
        var command = new Command("put", "Uploads articles to a storage. A running 'enrich serve' or the function app enriches them.")
        {
            Paths,
            IncludeOption.Include,
            Quiet,
        };
        StorageOption.AddTo(command);
        command.SetAction(PutAsync);
        return command;
    }

    private static async Task<int> PutAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        UnknownOptions.Reject(parsed, Paths);
        var paths = parsed.GetValue(Paths)!;
        if (paths.Contains("-")) throw new UsageException("Standard input has no name; write it to a file first.");
        var found = InputFinder.Find(paths, "", IncludeOption.GetPatterns(parsed), []);
        var report = new PutReport(parsed.GetValue(Quiet), TimeProvider.System, Terminal.CreateError());
        foreach (var problem in found.Problems) report.WriteError(problem.Path, problem.Message);
        if (found.Articles.Count == 0) return ExitCode.WrongUsage;

        var exitCode = await StorageOption.RunAsync(
            parsed,
            location => location.OpenUploadAsync(cancellationToken),
            (_, upload) => new ArticlePut(upload, report).RunAsync(found.Articles, cancellationToken),
            cancellationToken);
        return exitCode == ExitCode.Success && found.Problems.Count > 0 ? ExitCode.SomeFailed : exitCode;
    }
}
