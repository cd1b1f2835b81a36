using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Folder;

/// <summary>The articles of a folder: every ordinary file, unless it is hidden or unfinished.</summary>
/// <param name="folder">The folder's full path.</param>
internal sealed class ArticleFolder(string folder)
{
    private const string Unfinished = ".tmp";

    /// <summary>The articles behind the name <paramref name="after"/>, in ordinal order of names; null lists all.</summary>
    public IEnumerable<string> NamesAfter(string? after) => FolderListing.Below(folder, after).Where(IsName);

    /// <summary>Which version of the article <paramref name="name"/> is there now; null where there is none.</summary>
    public SourceInfo? Find(string name)
    {
        try
        {
            return IsName(name) && FileOf(Path.Join(folder, name)) is { } file ? VersionOf(file) : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The article <paramref name="name"/>; null where there is none.</summary>
    /// <exception cref="ArticleException">It cannot be read, or is a link that leads out of the folder.</exception>
    public async Task<StoredArticle?> ReadAsync(string name, CancellationToken cancellationToken)
    {
        // Looked at before it is read: what is written meanwhile makes it a newer version.
        if (Find(name) is not { } version) return null;
        try
        {
            return new StoredArticle(version, await ArticleFile.ReadAsync(Path.Join(folder, name), folder, cancellationToken).ConfigureAwait(false));
        }
        catch (ArticleException) when (Find(name) is null)
        {
            return null;
        }
    }

    // Names may be anybody's: no part of them may lead anywhere but down.
    private static bool IsName(string name) =>
        !name.EndsWith(Unfinished, StringComparison.OrdinalIgnoreCase)
        && name.Split('/').All(part => part.Length > 0 && part[0] != '.' && part.IndexOfAny(Path.GetInvalidFileNameChars()) < 0);

    // A link is as old as what it leads to; one that leads nowhere we go is there all the same, so that its failure can be recorded.
    private FileInfo? FileOf(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists) return null;
        if (file.LinkTarget is null) return FileKind.IsRegular(path) ? file : null;
        return TargetOf(path) is { } target && RealPath.IsWithin(target, RealPath.Of(folder)) && File.Exists(target) ? new FileInfo(target) : file;
    }

    private static string? TargetOf(string link)
    {
        try
        {
            return RealPath.Of(link);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static SourceInfo VersionOf(FileInfo file) =>
        new($"{file.LastWriteTimeUtc.Ticks:x16}{file.Length:x}", new DateTimeOffset(file.LastWriteTimeUtc, TimeSpan.Zero));
}
