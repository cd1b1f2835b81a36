using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Enrichment.Cli.Run.Inputs;

/// <summary>A folder as the matcher of globs sees it: without linked folders, which could lead round in circles, and without the folders we write to.</summary>
/// <param name="folder">The folder.</param>
/// <param name="parent">The folder it lies in, or null at the top.</param>
/// <param name="excluded">Full paths of the folders that are not looked into.</param>
/// <param name="problems">Takes the folders that cannot be read.</param>
internal sealed class InputFolder(DirectoryInfo folder, InputFolder? parent, IReadOnlyCollection<string> excluded, ICollection<PathProblem> problems) : DirectoryInfoBase
{
    public override string Name => folder.Name;

    public override string FullName => folder.FullName;

    public override DirectoryInfoBase? ParentDirectory => parent;

    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos() => Entries().SelectMany(Visible);

    // The matcher asks for no folder but "..", and patterns with ".." are refused before it sees them.
    public override DirectoryInfoBase? GetDirectory(string path) => null;

    public override FileInfoBase? GetFile(string path) => null;

    private FileSystemInfo[] Entries()
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(new PathProblem(folder.ToString(), "This folder cannot be read; check its permissions."));
            return [];
        }
    }

    private IEnumerable<FileSystemInfoBase> Visible(FileSystemInfo entry)
    {
        if (entry is not DirectoryInfo directory)
        {
            yield return new FileInfoWrapper((FileInfo)entry);
            yield break;
        }

        if (directory.LinkTarget is not null || excluded.Contains(directory.FullName)) yield break;
        // A folder that bears an article's name is reported when it is read, and looked into like any other.
        if (ArticleFiles.IsArticle(directory.Name)) yield return new FileInfoWrapper(new FileInfo(directory.FullName));
        yield return new InputFolder(directory, this, excluded, problems);
    }
}
