using Spectre.Console;

namespace Enrichment.Cli.Output;

/// <summary>Standard output and standard error for people.</summary>
internal static class Terminal
{
    /// <summary>Standard output.</summary>
    public static IAnsiConsole Output() => Create(Console.Out, Console.IsOutputRedirected);

    /// <summary>Standard error.</summary>
    public static IAnsiConsole Error() => Create(Console.Error, Console.IsErrorRedirected);

    private static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
            // The default enrichers turn colours on in build logs.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        // A file has no width: nothing is wrapped that a program may want to find in one line.
        if (redirected) console.Profile.Width = 1_000_000;
        return console;
    }
}
