using System.CommandLine;
using Enrichment.Cli.Run;
using Enrichment.Cli.Run.Inputs;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Commands;

/// <summary>The command <c>enrich run</c>: its arguments, options and help.</summary>
internal static class RunCommand
{
    public const string Epilogue = """
        Articles:
          Articles are plain text, Markdown, web pages, Word files (.docx), PDFs, mails (.eml) and JSON records. The content
          determines the format. The name of an article is its path relative to the folder (or to the part of a glob before the
          first '*'); for a single file it is the file name. The result of NAME is NAME.json in the output folder. An article
          that cannot be enriched gets a record of the error in the folder of failure records. An article whose result is up to
          date is skipped, and its file stays as it is, with or without --compact. The file of --jsonl is FILE.partial until it
          is complete.

        Data sets:
          A file *.jsonl, *.ndjson or *.csv has an article on each line or row: 'text', and optionally 'name' or 'id', 'title',
          'published' or 'date', 'url', 'publisher', 'authors', 'section' and 'language'. An article without a name is named
          after its file and line.

        Corrections:
          corrections.csv in the folder of the articles has a correction of an entity on each row: action,entity,value,article.
          The entity is its id without corrections. The article is optional: without it, the row is for all articles.
            merge    person:massoud     person:ahmad-massoud    it is the same entity
            split    person:smith       Ann Smith               this name in the text is an entity of its own
            rename   person:fahim       Fahim Dashty            its name, and so its id
            retype   person:panjshir    Location                its type, and so its id
            link     person:massoud     wikidata:Q...           its entry in Wikidata, or an address, or none
            hide     person:taliban                             it is no entity

        Examples:
          enrich run samples/                                  every article in a folder and the folders below it
          enrich run pages/ --include '*.html'                 only the web pages in them
          enrich run articles.jsonl                            every article of a data set
          enrich run report.txt notes.md --out results         two files, with another folder for results
          enrich run 'feeds/**/*.txt' --jobs 2 --force         a glob, two at a time, including unchanged articles
          enrich run samples/ --html                           results, and a page to read for each
          enrich run archive/ --model small                    bulk work: faster, less accurate
          enrich run archive/ --min-confidence 0.9             only claims of which nine in ten are correct
          enrich run archive/ --jsonl archive.jsonl            all results in one file
          enrich run archive/ --compact --table 0              small files, and only the totals
          enrich run samples/ --stdout | jq .claims            JSON Lines, one line for each article
          enrich run samples/ --stdout | jq -c '.claims[] | {who: .source.name, what: .content.text, about: .content.entities}'
          curl -s https://example.org/a.txt | enrich run - --name a.txt

        Exit codes:
          0    every article was enriched, or skipped because its result is up to date
          1    some articles failed, or one of several paths has no articles
          2    wrong usage, corrections that are not valid, or no article found; nothing was done
          130  stopped by Ctrl-C; the same command continues from there
        """;

    private const int MaxJobs = 256;
    private const int MaxRows = 100_000;

    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Files, folders, data sets (*.jsonl, *.csv), globs (with * and **), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Out = new("--out", "-o")
    {
        Description = "The folder for the results.",
        HelpName = "DIR",
        DefaultValueFactory = _ => Containers.Results,
    };

    private static readonly Option<string?> Failed = new("--failed")
    {
        Description = "The folder for the failure records. [default: failed, beside the results]",
        HelpName = "DIR",
    };

    private static readonly Option<bool> StandardOutput = new("--stdout")
    {
        Description = "Write the results to standard output instead, as JSON Lines in the order of the article names.",
    };

    private static readonly Option<bool> Html = new("--html")
    {
        Description = "Also write the page of each article, NAME.html next to its result.",
    };

    private static readonly Option<string?> JsonLines = new("--jsonl")
    {
        Description = "Write the results to this file instead, as JSON Lines in the order of the article names. With --out, write both.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Compact = new("--compact")
    {
        Description = "Write the files without indentation, which saves two fifths of their size.",
    };

    private static readonly Option<int> Table = new("--table")
    {
        Description = $"The most articles in the table at the end, 0 to {MaxRows}: those with the most disputed claims.",
        HelpName = "N",
        CustomParser = result => IntegerArgument.Parse(result, "--table", 0, MaxRows) ?? 0,
        DefaultValueFactory = _ => new RunOptions { Paths = [] }.TableRows,
    };

    private static readonly Option<string?> Corrections = new("--corrections")
    {
        Description = "The file with corrections of entities, see below. [default: corrections.csv next to the articles, if there is one]",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Name = new("--name")
    {
        Description = "The name of the article on standard input. [default: stdin.txt]",
        HelpName = "NAME",
    };

    private static readonly Option<int?> Jobs = new("--jobs", "-j")
    {
        Description = $"How many articles to process in parallel, 1 to {MaxJobs}. [default: the number of cores]",
        HelpName = "N",
        CustomParser = result => IntegerArgument.Parse(result, "--jobs", 1, MaxJobs),
    };

    private static readonly Option<bool> Force = new("--force", "-f") { Description = "Also enrich articles whose result is up to date." };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Show only errors." };

    public static Command Create()
    {
        var command = new Command("run", "Enriches articles: reads text and writes one JSON document for each article.")
        {
            Paths,
            Out,
            Failed,
            StandardOutput,
            Html,
            JsonLines,
            Compact,
            IncludeOption.Include,
            Corrections,
            Name,
            DateOrderOption.DateOrder,
            ModelOption.Model,
            MinConfidenceOption.MinConfidence,
            CpuSecondsOption.CpuSeconds,
            WorkMemoryOption.WorkMemory,
            Jobs,
            Table,
            Force,
            Quiet,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = ReadOptions(parsed);
            using var budget = CpuSecondsOption.CreateBudget(parsed);
            var (dateOrder, model) = (parsed.GetValue(DateOrderOption.DateOrder), parsed.GetValue(ModelOption.Model));
            var claims = MinConfidenceOption.GetClaims(parsed);
            return await RunAsync(
                options, () => EmbeddedPipeline.Load(dateOrder, model, budget, claims, options.Corrections), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        RunOptions options, Func<EnrichmentPipeline> load, CancellationToken cancellationToken)
    {
        var loading = Task.Run(load, CancellationToken.None);
        try
        {
            return await EnrichmentRun.RunAsync(options, loading, cancellationToken);
        }
        finally
        {
            // The process can end with a signal instead of its exit code if it ends while a thread loads a network.
            await Task.WhenAny(loading);
        }
    }

    private static RunOptions ReadOptions(ParseResult parsed)
    {
        UnknownOptions.Reject(parsed, Paths);
        var (toStandardOutput, jsonLines) = (parsed.GetValue(StandardOutput), parsed.GetValue(JsonLines));
        var hasOut = parsed.GetResult(Out) is { Implicit: false };
        if (toStandardOutput && hasOut) throw new UsageException("--stdout and --out cannot be used together.");
        if (toStandardOutput && jsonLines is not null) throw new UsageException("--stdout and --jsonl cannot be used together.");
        var hasFolder = hasOut || (!toStandardOutput && jsonLines is null);
        if (parsed.GetValue(Html) && !hasFolder)
            throw new UsageException("--html writes pages next to the results, so it needs a folder for them; see 'enrich page --help'.");
        var paths = parsed.GetValue(Paths)!;
        var name = parsed.GetValue(Name);
        var corrections = parsed.GetValue(Corrections) ?? CorrectionsFile.Find(paths);
        if (name is not null && !paths.Contains("-"))
            throw new UsageException("--name is for the article on standard input; also add '-' as a path.");
        return new RunOptions
        {
            Paths = paths,
            Include = IncludeOption.GetPatterns(parsed),
            StandardInputName = name ?? "stdin.txt",
            CorrectionsPath = corrections,
            Corrections = CorrectionsFile.Read(corrections),
            Out = hasFolder ? parsed.GetValue(Out) : null,
            Failed = parsed.GetValue(Failed),
            JsonLines = jsonLines,
            ToStandardOutput = toStandardOutput,
            Compact = parsed.GetValue(Compact),
            TableRows = parsed.GetValue(Table),
            Html = parsed.GetValue(Html),
            Jobs = parsed.GetValue(Jobs) ?? Math.Min(Environment.ProcessorCount, MaxJobs),
            WorkMemory = WorkMemoryOption.GetBytes(parsed),
            Force = parsed.GetValue(Force),
            Quiet = parsed.GetValue(Quiet),
            CommandLine = ShellQuoting.Join(["enrich", .. parsed.Tokens.Select(token => token.Value)]),
        };
    }
}
