using Enrichment.Storage.Folder;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Enrichment.Cli.Run.Inputs;

/// <summary>Finds the articles that the paths of a command line stand for.</summary>
internal static class InputFinder
{
    /// <summary>Finds them.</summary>
    /// <param name="paths">Files, folders, globs, "-".</param>
    /// <param name="standardInputName">The article name of "-".</param>
    /// <param name="outputFolders">The folders that are written to; they are not looked into.</param>
    /// <exception cref="UsageException">Two articles would have the same name.</exception>
    public static FoundInputs Find(IReadOnlyList<string> paths, string standardInputName, IEnumerable<string> outputFolders)
    {
        var problems = new List<PathProblem>();
        var excluded = outputFolders.Select(Path.GetFullPath).Select(Path.TrimEndingDirectorySeparator).ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<string, ArticleInput>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var before = problems.Count;
            var any = false;
            foreach (var (location, article) in path == "-" ? [("-", new ArticleInput(standardInputName, null, null))] : At(path, excluded, problems))
            {
                any = true;
                found.TryAdd(location, article);
            }

            if (!any && problems.Count == before) problems.Add(new PathProblem(path, WhyNothing(path)));
        }

        var articles = found.Values.OrderBy(article => article.Name, StringComparer.Ordinal).ToList();
        RejectCollisions(articles);
        return new FoundInputs(articles, problems);
    }

    // The key is the file's real place: the same file by two paths is one article.
    private static IEnumerable<(string Location, ArticleInput Article)> At(string path, HashSet<string> excluded, List<PathProblem> problems)
    {
        if (Directory.Exists(path)) return Below(path, ArticleFiles.Patterns, StringComparison.OrdinalIgnoreCase, excluded, problems);
        if (File.Exists(path)) return [(LocationOf(path), new ArticleInput(Path.GetFileName(path), path, null))];
        if (!GlobPath.IsGlob(path)) return [];
        var glob = GlobPath.Parse(path);
        return glob.Pattern.Split('/').Contains("..") || !Directory.Exists(glob.Folder)
            ? []
            : Below(glob.Folder, [glob.Pattern], StringComparison.Ordinal, excluded, problems);
    }

    private static IEnumerable<(string Location, ArticleInput Article)> Below(
        string folder, IReadOnlyList<string> patterns, StringComparison comparison, HashSet<string> excluded, List<PathProblem> problems)
    {
        var matcher = new Matcher(comparison);
        matcher.AddIncludePatterns(patterns);
        var real = RealPath.Of(folder);
        return matcher.Execute(new InputFolder(new DirectoryInfo(folder), null, excluded, problems)).Files
            .Select(file => (Path.Join(real, file.Path), new ArticleInput(file.Path, Path.Join(folder == "." ? "" : folder, file.Path), folder)));
    }

    private static string LocationOf(string file) => Path.Join(RealPath.Of(Path.GetDirectoryName(Path.GetFullPath(file))!), Path.GetFileName(file));

    private static string WhyNothing(string path) => path switch
    {
        _ when Directory.Exists(path) => "There is no article (*.txt, *.md) in this folder.",
        _ when GlobPath.IsGlob(path) && GlobPath.Parse(path).Pattern.Split('/').Contains("..") => "'..' cannot stand behind a '*'.",
        _ when GlobPath.IsGlob(path) => "No file matches.",
        _ => "There is no such file or folder.",
    };

    private static void RejectCollisions(List<ArticleInput> articles)
    {
        foreach (var (one, other) in articles.Zip(articles.Skip(1)).Where(pair => pair.First.Name == pair.Second.Name))
        {
            throw new UsageException(
                $"Both '{one.Origin}' and '{other.Origin}' would be the article '{one.Name}'; "
                + (one.Path is null || other.Path is null
                    ? "give standard input another name with --name."
                    : "give the folder that holds both, or run them apart, each with an --out of its own."));
        }
    }
}
