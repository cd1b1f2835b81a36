using System.IO.Enumeration;

namespace Enrichment.Cli.Run.Inputs;

/// <summary>Defines which files in a folder are articles.</summary>
internal static class ArticleFiles
{
    private const string ResourcesSuffix = "_files";

    private static readonly string[] PageExtensions = [".html", ".htm"];

    /// <summary>The patterns of the file names of articles. The content determines the format.</summary>
    public static IReadOnlyList<string> Patterns { get; } = ["*.txt", "*.md", "*.html", "*.htm", "*.docx", "*.pdf", "*.eml"];

    /// <summary>Returns whether a file with this name matches one of <paramref name="patterns"/>.</summary>
    public static bool IsMatch(IEnumerable<string> patterns, string name) =>
        patterns.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, name));

    /// <summary>
    /// Returns whether a folder has the resources of a web page that a browser saved beside it ("page.html", "page_files").
    /// </summary>
    public static bool IsOfSavedPage(DirectoryInfo folder) =>
        folder.Name.EndsWith(ResourcesSuffix, StringComparison.OrdinalIgnoreCase)
        && PageExtensions.Any(extension => File.Exists(folder.FullName[..^ResourcesSuffix.Length] + extension));
}
