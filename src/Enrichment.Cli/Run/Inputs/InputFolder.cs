using Enrichment.Storage.Folder;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Enrichment.Cli.Run.Inputs;

/// <summary>A folder for the glob matcher. It omits linked folders, which could form a cycle, and output folders.</summary>
/// <param name="folder">The folder.</param>
/// <param name="parent">The parent folder, or null at the top.</param>
/// <param name="excluded">Full paths of folders that are not searched.</param>
/// <param name="problems">Collects the folders that cannot be read.</param>
internal sealed class InputFolder(
    DirectoryInfo folder, InputFolder? parent, IReadOnlyCollection<string> excluded, List<PathProblem> problems) : DirectoryInfoBase
{
    public override string Name => folder.Name;

    public override string FullName => folder.FullName;

    public override DirectoryInfoBase? ParentDirectory => parent;

    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos() => ListEntries().SelectMany(Filter);

    // The matcher only requests the folder "..", and patterns with ".." are rejected before.
    public override DirectoryInfoBase? GetDirectory(string path) => null;

    public override FileInfoBase? GetFile(string path) => null;

    private FileSystemInfo[] ListEntries()
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (DirectoryNotFoundException) when (!UndecodableName.IsSuspect(folder.Name))
        {
            // It was deleted after its parent was listed.
            return [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.AddRange(PathProblem.Create(folder.ToString(), "This folder cannot be read; check its permissions."));
            return [];
        }
    }

    private IEnumerable<FileSystemInfoBase> Filter(FileSystemInfo entry)
    {
        if (entry is not DirectoryInfo directory)
        {
            yield return new FileInfoWrapper((FileInfo)entry);
            yield break;
        }

        if (directory.LinkTarget is not null || excluded.Contains(directory.FullName) || ArticleFiles.IsOfSavedPage(directory)) yield break;
        // A folder with the name of an article is reported as an error when it is read. It is also searched.
        if (ArticleFiles.IsMatch(ArticleFiles.Patterns, directory.Name)) yield return new FileInfoWrapper(new FileInfo(directory.FullName));
        yield return new InputFolder(directory, this, excluded, problems);
    }
}
