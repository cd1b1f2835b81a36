namespace Infra.Tests;

/// <summary>The files of the repository, without those that builds, tools and packages create.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] Excluded = ["bin", "obj", "node_modules", ".git", "artifacts", "TestResults"];

    /// <summary>The paths in the repository of all files with this name, or with this extension: <c>.md</c>.</summary>
    public static IReadOnlyList<string> Named(string ending) =>
        [.. Find(new DirectoryInfo(Checkout.Root), ending)
            .Select(file => Path.GetRelativePath(Checkout.Root, file.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    private static IEnumerable<FileInfo> Find(DirectoryInfo folder, string ending) =>
        folder.EnumerateFiles().Where(file => file.Name == ending || file.Extension == ending)
            .Concat(folder.EnumerateDirectories().Where(inner => !Excluded.Contains(inner.Name)).SelectMany(inner => Find(inner, ending)));
}
