namespace Enrichment.Cli.Run.Inputs;

/// <summary>Defines which files in a folder are articles.</summary>
internal static class ArticleFiles
{
    /// <summary>The glob patterns of articles.</summary>
    public static IReadOnlyList<string> Patterns { get; } = ["**/*.txt", "**/*.md"];

    /// <summary>Returns whether a file with this name is an article.</summary>
    public static bool IsArticle(string name) =>
        name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
