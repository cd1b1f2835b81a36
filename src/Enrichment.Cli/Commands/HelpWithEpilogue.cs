using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Enrichment.Cli.Commands;

/// <summary>The help of all commands, with examples and exit codes at the end.</summary>
internal sealed class HelpWithEpilogue : SynchronousCommandLineAction
{
    private readonly HelpAction _help;
    private readonly IReadOnlyDictionary<Command, string> _epilogues;

    /// <summary>Replaces the help of <paramref name="root"/> and its subcommands.</summary>
    /// <param name="root">The root command.</param>
    /// <param name="epilogues">The last part of the help of each command.</param>
    public HelpWithEpilogue(RootCommand root, IReadOnlyDictionary<Command, string> epilogues)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        _help = (HelpAction)option.Action!;
        _epilogues = epilogues;
        option.Description = "Show this help.";
        option.Action = this;
        var version = root.Options.OfType<VersionOption>().Single();
        version.Description = "Show the versions of the command, the pipeline and the models.";
        version.Action = new VersionAction();
    }

    // "enrich --help nonsense" shows the help too.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(_epilogues[parseResult.CommandResult.Command]);
        return ExitCode.Success;
    }
}
