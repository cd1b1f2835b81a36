using Enrichment.Storage.Folder;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Enrichment.Cli.Run.Inputs;

/// <summary>Finds the articles that the paths of a command line select.</summary>
internal static class InputFinder
{
    /// <summary>Finds the articles.</summary>
    /// <param name="paths">Files, folders, globs and "-".</param>
    /// <param name="standardInputName">The article name of "-".</param>
    /// <param name="include">The patterns of the file names of articles in folders.</param>
    /// <param name="others">The folders of the outputs and the file of corrections. They are not searched.</param>
    /// <exception cref="UsageException">Two articles have the same name.</exception>
    public static FoundInputs Find(
        IReadOnlyList<string> paths, string standardInputName, IReadOnlyList<string> include, IEnumerable<string> others)
    {
        var problems = new List<PathProblem>();
        var excluded = others.Select(Path.GetFullPath).Select(Path.TrimEndingDirectorySeparator).ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<string, ArticleInput>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var before = problems.Count;
            var any = false;
            var inputs = path == "-" ? [("-", new ArticleInput(standardInputName, null, null))] : FindAt(path, include, excluded, problems);
            foreach (var (location, article) in inputs.SelectMany(input => Expand(input.Location, input.Article, problems)))
            {
                any = true;
                found.TryAdd(location, article);
            }

            if (!any && problems.Count == before) problems.Add(new PathProblem(path, Explain(path, include)));
        }

        var articles = found.Values.OrderBy(article => article.Name, StringComparer.Ordinal).ToList();
        RejectCollisions(articles);
        return new FoundInputs(articles, [.. problems.Distinct()]);
    }

    // The key is the resolved path, so that one file with two paths is one article.
    private static IEnumerable<(string Location, ArticleInput Article)> FindAt(
        string path, IReadOnlyList<string> include, HashSet<string> excluded, List<PathProblem> problems)
    {
        if (Directory.Exists(path))
        {
            var patterns = include.Select(pattern => $"**/{pattern}").ToList();
            return FindBelow(path, patterns, StringComparison.OrdinalIgnoreCase, excluded, problems);
        }

        if (File.Exists(path))
            return IsCorrections(path, excluded) ? [] : [(GetLocation(path), new ArticleInput(Path.GetFileName(path), path, null))];
        if (!GlobPath.IsGlob(path)) return [];
        var glob = GlobPath.Parse(path);
        return glob.Pattern.Split('/').Contains("..") || !Directory.Exists(glob.Folder)
            ? []
            : FindBelow(glob.Folder, [glob.Pattern], StringComparison.Ordinal, excluded, problems);
    }

    private static IEnumerable<(string Location, ArticleInput Article)> FindBelow(
        string folder, IReadOnlyList<string> patterns, StringComparison comparison, HashSet<string> excluded, List<PathProblem> problems)
    {
        var matcher = new Matcher(comparison);
        matcher.AddIncludePatterns(patterns);
        var (real, shown) = (RealPath.Resolve(folder), folder == "." ? "" : folder);
        foreach (var file in matcher.Execute(new InputFolder(new DirectoryInfo(folder), null, excluded, problems)).Files)
        {
            var path = Path.Join(shown, file.Path);
            if (IsCorrections(path, excluded)) continue;
            if (UndecodableName.IsSuspect(file.Path) && !Path.Exists(path))
                problems.AddRange(PathProblem.Create(path, "This file was deleted."));
            else
                yield return (Path.Join(real, file.Path), new ArticleInput(file.Path, path, folder));
        }
    }

    private static bool IsCorrections(string path, HashSet<string> excluded) =>
        CorrectionsFile.IsNamed(path) || excluded.Contains(Path.GetFullPath(path));

    // A data set becomes its articles.
    private static List<(string Location, ArticleInput Article)> Expand(string location, ArticleInput input, List<PathProblem> problems)
    {
        if (input.Path is not { } path) return [(location, input)];
        try
        {
            return DataSet.Open(path) is { } dataSet
                ? [.. dataSet.FindArticles().Select(article => ($"{location}:{article.Record!.Line}", article))]
                : [(location, input)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(new PathProblem(path, $"The data set cannot be read: {error.Message}"));
            return [];
        }
    }

    private static string GetLocation(string file) =>
        Path.Join(RealPath.Resolve(Path.GetDirectoryName(Path.GetFullPath(file))!), Path.GetFileName(file));

    private static string Explain(string path, IReadOnlyList<string> include) => path switch
    {
        _ when Directory.Exists(path) => $"This folder contains no article ({string.Join(", ", include)}).",
        _ when GlobPath.IsGlob(path) && GlobPath.Parse(path).Pattern.Split('/').Contains("..") => "A glob cannot contain '..' after a '*'.",
        _ when GlobPath.IsGlob(path) => "No file matches.",
        _ when CorrectionsFile.IsNamed(path) && File.Exists(path) => "This file has corrections of articles; name the articles themselves.",
        _ when File.Exists(path) => "This data set contains no article.",
        _ => "The file or folder does not exist.",
    };

    private static void RejectCollisions(List<ArticleInput> articles)
    {
        foreach (var (one, other) in articles.Zip(articles.Skip(1)).Where(pair => pair.First.Name == pair.Second.Name))
        {
            throw new UsageException(
                $"'{one.Origin}' and '{other.Origin}' have the article name '{one.Name}'; "
                + (one.Path is null || other.Path is null
                    ? "use --name to give standard input another name."
                    : "name the folder that contains both, or run them separately, each with another --out."));
        }
    }
}
