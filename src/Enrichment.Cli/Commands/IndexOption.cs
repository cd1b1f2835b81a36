using System.CommandLine;

namespace Enrichment.Cli.Commands;

/// <summary>The option <c>--index</c> of all commands that use an index.</summary>
internal static class IndexOption
{
    /// <summary>The file, in the current folder unless the path says otherwise.</summary>
    public static readonly Option<string> Index = new("--index", "-i")
    {
        Description = "The file of the index.",
        HelpName = "FILE",
        DefaultValueFactory = _ => "index.db",
    };
}
