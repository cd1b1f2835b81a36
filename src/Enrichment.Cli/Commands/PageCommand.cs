using System.CommandLine;
using Enrichment.Cli.Export.Inputs;
using Enrichment.Cli.Page;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;

namespace Enrichment.Cli.Commands;

/// <summary>The command <c>enrich page</c>.</summary>
internal static class PageCommand
{
    public const string Epilogue = """
        Pages:
          A page is one HTML file with the text, its claims and their disputes, its entities and its sentiment. It loads nothing
          from the network and can be sent by mail. NAME is the name of an article, and its result is enriched/NAME.json.

        Examples:
          enrich page panjshir.txt                      the page of enriched/panjshir.txt.json, next to it
          enrich page results/report.txt.json           the page of a result in another folder
          enrich page enriched/ --out pages             the pages of all results, in another folder
          enrich run samples/ --stdout | enrich page - --out pages
          enrich run samples/ --html                    results and pages in one step

        Exit codes:
          0    every page was written
          1    some documents have no page, or a page cannot be written
          2    wrong usage, or no document found; nothing was done
          130  stopped by Ctrl-C
        """;

    private static readonly string[] LineExtensions = [".jsonl", ".ndjson"];

    private static readonly Argument<string[]> Names = new("NAME|FILE")
    {
        Description = "Names of articles, files and folders with results (*.json, *.jsonl), or - for JSON Lines on standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Out = new("--out", "-o")
    {
        Description = "The folder for the pages. [default: next to the results]",
        HelpName = "DIR",
    };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Show only errors." };

    public static Command Create()
    {
        var command = new Command("page", "Writes the pages of enriched articles: one HTML file for each.") { Names, Out, Quiet };
        command.SetAction((parsed, cancellationToken) =>
        {
            UnknownOptions.Reject(parsed, Names);
            var (names, folder) = (parsed.GetValue(Names)!, parsed.GetValue(Out));
            if (folder is null && Array.Find(names, HasLines) is { } lines)
                throw new UsageException($"The results in '{lines}' have no folder; name one for their pages with --out.");
            var report = new PageReport(parsed.GetValue(Quiet), Console.Out, Console.Error);
            var inputs = DocumentFiles.ReadAsync([.. names.Select(FindResult)], cancellationToken);
            return new PageRun(folder, report).RunAsync(inputs, cancellationToken);
        });
        return command;
    }

    private static bool HasLines(string path) =>
        path == "-" || (!Directory.Exists(path) && LineExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));

    // The name of an article can also be the path of its file, so its result is looked for first.
    private static string FindResult(string name)
    {
        if (name == "-" || Directory.Exists(name) || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return name;
        var result = OutputPath.Get(Containers.Results, name);
        if (File.Exists(result)) return result;
        return HasLines(name) ? name : throw new UsageException(
            $"There is no result '{result}'; run 'enrich run' on the article, or name the file of its result.");
    }
}
