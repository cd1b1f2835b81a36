using Spectre.Console;

namespace Enrichment.Cli.Output;

/// <summary>Creates consoles for standard output and standard error.</summary>
internal static class Terminal
{
    /// <summary>Creates the console for standard output.</summary>
    public static IAnsiConsole CreateOutput() => Create(Console.Out, Console.IsOutputRedirected);

    /// <summary>Creates the console for standard error.</summary>
    public static IAnsiConsole CreateError() => Create(Console.Error, Console.IsErrorRedirected);

    private static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
            // The default enrichers turn on colors in build logs.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        // A file has no width. Lines are not wrapped, so that other programs can search them.
        if (redirected) console.Profile.Width = 1_000_000;
        return console;
    }
}
