using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Enrichment.Cli.Commands;

/// <summary>The help of every command, with its examples and exit codes at the end.</summary>
internal sealed class HelpWithEpilogue : SynchronousCommandLineAction
{
    private readonly HelpAction _help;
    private readonly IReadOnlyDictionary<Command, string> _epilogues;

    /// <summary>Takes the place of the help of <paramref name="root"/> and the commands below it.</summary>
    /// <param name="root">The root command.</param>
    /// <param name="epilogues">What stands at the end of each command's help.</param>
    public HelpWithEpilogue(RootCommand root, IReadOnlyDictionary<Command, string> epilogues)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        _help = (HelpAction)option.Action!;
        _epilogues = epilogues;
        option.Description = "Show this help.";
        option.Action = this;
        root.Options.OfType<VersionOption>().Single().Description = "Show the version.";
    }

    // "enrich --help nonsense" is still a call for help.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(_epilogues[parseResult.CommandResult.Command]);
        return ExitCode.Success;
    }
}
