using System.CommandLine;
using System.CommandLine.Invocation;
using Enrichment.Analysis;
using Enrichment.Articles;

namespace Enrichment.Cli.Commands;

/// <summary>The command <c>enrich</c> with its subcommands and error handling.</summary>
internal static class EnrichCommand
{
    private const string Epilogue = """
        Examples:
          enrich run samples/                       every article in a folder; results in enriched/
          enrich run report.txt --stdout | jq .     one article, as JSON on standard output
          enrich serve                              drop articles into articles-data/articles; results in articles-data/enriched
          enrich status                             how many articles are done, and which failed
          enrich export enriched/ --format xlsx     results as a workbook, or in another format
          enrich index enriched/                    makes the claims of all results searchable
          enrich search speaker:Massoud after:2022  who said what across articles, and who denies it
          enrich show panjshir.txt                  one result for people: claims, disputes, entities and sentiment
          enrich page report.txt                    a result as a page to read and to send
          enrich put samples/                       uploads articles to a storage
          enrich schema > article.schema.json       the form of a result

        Exit codes:
          0    done
          1    some articles failed
          2    wrong usage
          130  stopped by Ctrl-C

        See also 'enrich COMMAND --help'.
        """;

    /// <summary>Runs the command line and returns the exit code.</summary>
    /// <param name="args">The command line, without the program's name.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public static async Task<int> InvokeAsync(string[] args, CancellationToken cancellationToken)
    {
        var parsed = Parse(args);
        try
        {
            if (parsed is { Action: ParseErrorAction, Errors: [var error, ..] }) throw new UsageException(error.Message);
            var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(invocation, cancellationToken);
        }
        catch (UsageException wrong)
        {
            var command = GetPath(parsed.CommandResult.Command);
            await Console.Error.WriteLineAsync($"enrich: {SafeText.Escape(wrong.Message)}\nTry '{command} --help'.");
            return ExitCode.WrongUsage;
        }
        // InvalidDataException: a built-in model is damaged. The message says what to do.
        catch (Exception error) when (error is ArticleException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync($"enrich: {SafeText.Escape(error.Message)}");
            return ExitCode.SomeFailed;
        }
#pragma warning disable CA1031 // The user gets a message instead of a stack trace.
        catch (Exception error)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync($"enrich: {SafeText.Escape(InternalError.Describe(error))}");
            return ExitCode.SomeFailed;
        }
    }

    /// <summary>Parses the command line. Its errors are in the result.</summary>
    internal static ParseResult Parse(string[] args) =>
        // Response files are turned off, so that "@name" is an ordinary file name.
        Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private static RootCommand Create()
    {
        var root = new RootCommand("Enriches articles: finds names, sentiment, and claims with their sources, and writes them as JSON.");
        var epilogues = new Dictionary<Command, string>
        {
            [root] = Epilogue,
            [RunCommand.Create()] = RunCommand.Epilogue,
            [ServeCommand.Create()] = ServeCommand.Epilogue,
            [StatusCommand.Create()] = StatusCommand.Epilogue,
            [RetryCommand.Create()] = RetryCommand.Epilogue,
            [SweepCommand.Create()] = SweepCommand.Epilogue,
            [ExportCommand.Create()] = ExportCommand.Epilogue,
            [IndexCommand.Create()] = IndexCommand.Epilogue,
            [SearchCommand.Create()] = SearchCommand.Epilogue,
            [PageCommand.Create()] = PageCommand.Epilogue,
            [ShowCommand.Create()] = ShowCommand.Epilogue,
            [PutCommand.Create()] = PutCommand.Epilogue,
            [CompletionCommand.Create()] = CompletionCommand.Epilogue,
            [SchemaCommand.Create()] = SchemaCommand.Epilogue,
        };
        foreach (var command in epilogues.Keys.Where(command => command != root)) root.Add(command);
        var help = new HelpWithEpilogue(root, epilogues);
        root.SetAction(parsed =>
        {
            help.Invoke(parsed);
            return ExitCode.WrongUsage;
        });
        return root;
    }

    private static string GetPath(Command command) => command is RootCommand ? "enrich" : $"enrich {command.Name}";
}
