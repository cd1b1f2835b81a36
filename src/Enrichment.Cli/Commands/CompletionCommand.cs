using System.CommandLine;
using System.CommandLine.Parsing;

namespace Enrichment.Cli.Commands;

/// <summary>The command <c>enrich completion</c>.</summary>
internal static class CompletionCommand
{
    public const string Epilogue = """
        Examples:
          source <(enrich completion bash)                               in ~/.bashrc
          source <(enrich completion zsh)                                in ~/.zshrc, after compinit
          enrich completion fish | source                                in ~/.config/fish/config.fish
          enrich completion pwsh | Out-String | Invoke-Expression        in $PROFILE

        Exit codes:
          0    done
          2    wrong usage
        """;

    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    private static readonly Argument<string> Shell = CreateArgument();

    public static Command Create()
    {
        var command = new Command("completion", "Prints a script that completes commands, options and values in a shell.") { Shell };
        command.SetAction((parsed, cancellationToken) => PrintAsync(parsed.GetValue(Shell)!, cancellationToken));
        return command;
    }

    private static async Task<int> PrintAsync(string shell, CancellationToken cancellationToken)
    {
        await using var script = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion.{shell}")!;
        await using var output = Console.OpenStandardOutput();
        await script.CopyToAsync(output, cancellationToken);
        return ExitCode.Success;
    }

    private static Argument<string> CreateArgument()
    {
        var argument = new Argument<string>("SHELL")
        {
            Description = $"The shell: {string.Join(", ", Shells)}.",
            CustomParser = Parse,
        };
        argument.CompletionSources.Add(Shells);
        return argument;
    }

    private static string? Parse(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        if (Shells.Contains(name)) return name;
        result.AddError($"The shell must be {string.Join(", ", Shells[..^1])} or {Shells[^1]}, not '{name}'.");
        return null;
    }
}
