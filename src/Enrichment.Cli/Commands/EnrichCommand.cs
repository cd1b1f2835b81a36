using System.CommandLine;
using System.CommandLine.Invocation;
using Enrichment.Articles;
using Enrichment.Cli.Output;

namespace Enrichment.Cli.Commands;

/// <summary>The command <c>enrich</c>: its subcommands, and what happens to whatever goes wrong in them.</summary>
internal static class EnrichCommand
{
    private const string Epilogue = """
        Examples:
          enrich run samples/                       every article in a folder; results in enriched/
          enrich run report.txt --stdout | jq .     one article, as JSON on standard output
          enrich serve                              drop articles into articles-data/articles; results in articles-data/enriched
          enrich status                             how far that is, and what failed
          enrich schema > article.schema.json       the form of a result

        Exit codes:
          0    done
          1    some articles failed
          2    wrong usage
          130  stopped by Ctrl-C

        'enrich COMMAND --help' tells more of a command.
        """;

    /// <summary>Runs what <paramref name="args"/> ask for and gives the exit code.</summary>
    /// <param name="args">The command line, without the program's name.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<int> InvokeAsync(string[] args, CancellationToken cancellationToken)
    {
        // No response files: "@name" is a file name like any other.
        var parsed = Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            if (parsed is { Action: ParseErrorAction, Errors: [var error, ..] }) throw new UsageException(error.Message);
            var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(invocation, cancellationToken);
        }
        catch (UsageException wrong)
        {
            await Console.Error.WriteLineAsync($"enrich: {SafeText.Of(wrong.Message)}\nTry '{PathOf(parsed.CommandResult.Command)} --help'.");
            return ExitCode.WrongUsage;
        }
        // InvalidDataException: a model that came with the program is damaged; it says so, and what to do.
        catch (Exception fault) when (fault is ArticleException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync($"enrich: {SafeText.Of(fault.Message)}");
            return ExitCode.SomeFailed;
        }
#pragma warning disable CA1031 // The last line of defence: people get a sentence, never a stack trace.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync($"enrich: {SafeText.Of(InternalFault.Describe(fault))}");
            return ExitCode.SomeFailed;
        }
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("Turns article text into enriched JSON: who and what it names, how it feels about them, and what in it is claimed, by whom.");
        var epilogues = new Dictionary<Command, string>
        {
            [root] = Epilogue,
            [RunCommand.Create()] = RunCommand.Epilogue,
            [ServeCommand.Create()] = ServeCommand.Epilogue,
            [StatusCommand.Create()] = StatusCommand.Epilogue,
            [RetryCommand.Create()] = RetryCommand.Epilogue,
            [SweepCommand.Create()] = SweepCommand.Epilogue,
            [SchemaCommand.Create()] = SchemaCommand.Epilogue,
        };
        foreach (var command in epilogues.Keys.Where(command => command != root)) root.Add(command);
        var help = new HelpWithEpilogue(root, epilogues);
        root.SetAction(help.Invoke);
        return root;
    }

    private static string PathOf(Command command) => command is RootCommand ? "enrich" : $"enrich {command.Name}";
}
