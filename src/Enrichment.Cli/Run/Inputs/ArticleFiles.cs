namespace Enrichment.Cli.Run.Inputs;

/// <summary>Which files of a folder are articles.</summary>
internal static class ArticleFiles
{
    /// <summary>The globs that find them.</summary>
    public static IReadOnlyList<string> Patterns { get; } = ["**/*.txt", "**/*.md"];

    /// <summary>Whether a file of this name is one.</summary>
    public static bool IsArticle(string name) =>
        name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
