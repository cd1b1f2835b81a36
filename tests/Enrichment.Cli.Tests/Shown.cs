using Spectre.Console;
using Spectre.Console.Rendering;

namespace Enrichment.Cli.Tests;

/// <summary>Shows output for people as a file or a pager gets it.</summary>
internal static class Shown
{
    /// <summary>The lines in <paramref name="width"/> columns, without the last line break.</summary>
    public static string At(int width, IRenderable output)
    {
        var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = width;
        console.Write(output);
        return text.ToString().ReplaceLineEndings("\n").TrimEnd('\n');
    }
}
