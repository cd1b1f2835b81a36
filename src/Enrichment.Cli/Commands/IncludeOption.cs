using System.CommandLine;
using Enrichment.Cli.Run.Inputs;

namespace Enrichment.Cli.Commands;

/// <summary>The option <c>--include</c>.</summary>
internal static class IncludeOption
{
    public static readonly Option<string[]> Include = new("--include")
    {
        Description = $"The names of articles in folders. Can be repeated. [default: {string.Join(" ", ArticleFiles.Patterns)}]",
        HelpName = "PATTERN",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Gets the patterns of the file names.</summary>
    /// <exception cref="UsageException">A pattern is a path.</exception>
    public static IReadOnlyList<string> GetPatterns(ParseResult parsed) =>
        parsed.GetValue(Include) is { Length: > 0 } patterns ? Check(patterns) : ArticleFiles.Patterns;

    private static string[] Check(string[] patterns) => Array.Find(patterns, pattern => pattern.Contains('/')) is { } path
        ? throw new UsageException($"--include is for file names, and '{path}' is a path; use it as a PATH instead.")
        : patterns;
}
