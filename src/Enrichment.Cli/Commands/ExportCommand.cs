using System.CommandLine;
using System.CommandLine.Parsing;
using Enrichment.Cli.Export;
using Enrichment.Cli.Export.Inputs;
using Enrichment.Cli.Output;
using Enrichment.Export;
using Enrichment.Export.Output;
using Enrichment.Storage.Folder;
using Enrichment.Storage.Locations;

namespace Enrichment.Cli.Commands;

/// <summary>The command <c>enrich export</c>: its arguments, options and help.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Folders and files with enriched articles (*.json, *.jsonl), or - for JSON Lines on standard input. "
            + "[default: the results in the storage]",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<ExportFormat?> Format = CreateFormatOption();

    private static readonly Option<string?> Out = new("--out", "-o")
    {
        Description = "The folder for the files. [default: export/FORMAT]",
        HelpName = "DIR",
    };

    private static readonly Option<bool> StandardOutput = new("--stdout")
    {
        Description = "Write to standard output instead.",
    };

    private static readonly Option<string?> OnlyFile = new("--file")
    {
        Description = "The file that --stdout writes, for formats with several files.",
        HelpName = "NAME",
    };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Show only errors." };

    /// <summary>The end of the help.</summary>
    public static string Epilogue { get; } = $"""
        Formats:
        {string.Join('\n', ExportFormats.All.Select(Describe))}

        {StorageOption.Epilogue}

        Examples:
          enrich export enriched/ --format xlsx                                a workbook of all results of 'enrich run'
          enrich export --storage articles-data --format ftm                   the results in a storage
          enrich export enriched/ --format csv --stdout --file claims.csv      one table on standard output
          enrich export enriched/ --format ninjs --out news                    a file for each article
          enrich run samples/ --stdout | enrich export - --format spacy --stdout

        Exit codes:
          0    every document was exported
          1    some documents could not be exported, or the export cannot be written
          2    wrong usage, or no document found; nothing was done
          130  stopped by Ctrl-C; files with a part for every article were not written
        """;

    public static Command Create()
    {
        var command = new Command("export", "Converts enriched articles to the formats of other tools.")
        {
            Paths,
            Format,
            Out,
            StandardOutput,
            OnlyFile,
            Quiet,
        };
        StorageOption.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (paths, options) = (parsed.GetValue(Paths)!, ReadOptions(parsed));
        var run = new ExportRun(options, new ExportReport(options, TimeProvider.System, Terminal.CreateError()));
        if (paths.Length > 0)
        {
            if (StorageOption.IsGiven(parsed)) throw new UsageException("--storage and a PATH cannot be used together.");
            RejectInputs(paths, options);
            return run.RunAsync(DocumentFiles.ReadAsync(paths, cancellationToken), cancellationToken);
        }

        if (!StorageOption.HasStorage(parsed))
            throw new UsageException("Name the folder of the results, for example 'enrich export enriched --format csv', or a --storage.");
        return StorageOption.RunAsync(
            parsed,
            (_, location, storage, token) =>
            {
                if (location is FolderLocation folder) RejectInputs([folder.Path], options);
                return run.RunAsync(StoredDocuments.ReadAsync(storage.Articles, token), token);
            },
            cancellationToken);
    }

    private static ExportOptions ReadOptions(ParseResult parsed)
    {
        UnknownOptions.Reject(parsed, Paths);
        var format = parsed.GetValue(Format)!;
        var (toStandardOutput, file) = (parsed.GetValue(StandardOutput), parsed.GetValue(OnlyFile));
        if (toStandardOutput && parsed.GetValue(Out) is not null) throw new UsageException("--stdout and --out cannot be used together.");
        if (file is not null && !toStandardOutput) throw new UsageException("--file is for --stdout; add it.");
        return new ExportOptions
        {
            Format = format,
            Out = toStandardOutput ? null : parsed.GetValue(Out) ?? Path.Join("export", format.Name),
            File = toStandardOutput ? SelectFile(format, file) : null,
            Quiet = parsed.GetValue(Quiet),
        };
    }

    private static string? SelectFile(ExportFormat format, string? file)
    {
        var names = string.Join(", ", format.Files);
        if (format.Extensions.Count > 1)
            throw new UsageException($"The format {format.Name} has several files for each article; use --out instead of --stdout.");
        if (file is not null && !format.Files.Contains(file))
        {
            throw new UsageException(
                $"The format {format.Name} has no file '{file}'; {(names == "" ? "leave out --file" : $"--file can be {names}")}.");
        }

        if (file is null && format.Files.Count > 1)
            throw new UsageException($"The format {format.Name} has several files; choose one with --file: {names}.");
        return file ?? format.Files.SingleOrDefault();
    }

    // An export must not replace documents, or be read as one in the next run.
    private static void RejectInputs(IEnumerable<string> paths, ExportOptions options)
    {
        if (options.Out is null) return;
        WritableFolder.RejectFile("--out", options.Out);
        var folder = RealPath.Resolve(options.Out);
        var files = options.Format.Files.Select(file => Path.Join(folder, file)).ToList();
        foreach (var path in paths.Where(Path.Exists))
        {
            var input = RealPath.Resolve(path);
            var isReplaced = files.Contains(input) || (files.Count == 0 && RealPath.IsWithin(input, folder));
            if (isReplaced || (Directory.Exists(input) && RealPath.IsWithin(folder, input)))
            {
                throw new UsageException(
                    $"Documents are read from '{path}', so '{options.Out}' cannot be used; choose another folder with --out.");
            }
        }
    }

    private static Option<ExportFormat?> CreateFormatOption()
    {
        var option = new Option<ExportFormat?>("--format", "-f")
        {
            Description = $"The format: {string.Join(", ", ExportFormats.All.Select(format => format.Name))}.",
            HelpName = "FORMAT",
            Required = true,
            CustomParser = ParseFormat,
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. ExportFormats.All.Select(format => format.Name)]);
        return option;
    }

    private static ExportFormat? ParseFormat(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        if (ExportFormats.Find(name) is { } format) return format;
        result.AddError($"--format must be one of {string.Join(", ", ExportFormats.All.Select(one => one.Name))}, not '{name}'.");
        return null;
    }

    private static string Describe(ExportFormat format)
    {
        var files = format.Extensions.Select(extension => $"NAME{extension}").Concat(format.Files);
        return $"  {format.Name,-14} {format.Description}\n                 Files: {string.Join(", ", files)}";
    }
}
