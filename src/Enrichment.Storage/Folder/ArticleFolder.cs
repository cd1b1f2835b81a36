using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Folder;

/// <summary>The articles in a folder: every regular file that is neither hidden nor temporary.</summary>
/// <param name="folder">The folder's full path.</param>
internal sealed class ArticleFolder(string folder)
{
    private const string Unfinished = ".tmp";

    /// <summary>Lists the names of the articles after <paramref name="after"/>, in ordinal order; null lists all.</summary>
    public static IEnumerable<string> ListNames(FolderListing listing, string? after) => listing.List(after).Where(IsName);

    /// <summary>Whether a file with this name can be an article. Names are untrusted: no part of one may lead out of the folder.</summary>
    public static bool IsName(string name) =>
        !name.EndsWith(Unfinished, StringComparison.OrdinalIgnoreCase)
        && name.Split('/').All(part => part.Length > 0 && part[0] != '.' && part.IndexOfAny(Path.GetInvalidFileNameChars()) < 0);

    /// <summary>Finds the current version of an article; null if it does not exist.</summary>
    public SourceInfo? Find(string name)
    {
        try
        {
            return IsName(name) && FindFile(Path.Join(folder, name)) is { } file ? GetVersion(file) : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Finds the size of an article in bytes; null if it does not exist.</summary>
    public long? FindLength(string name)
    {
        try
        {
            return IsName(name) ? FindFile(Path.Join(folder, name))?.Length : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Reads an article; null if it does not exist.</summary>
    /// <exception cref="ArticleException">The article cannot be read, or is a link to a place outside the folder.</exception>
    public async Task<StoredArticle?> ReadAsync(string name, CancellationToken cancellationToken)
    {
        // The version is read before the content. A write in between makes a newer version.
        if (Find(name) is not { } version) return null;
        try
        {
            var content = await ArticleFile.ReadAsync(Path.Join(folder, name), folder, cancellationToken).ConfigureAwait(false);
            return new StoredArticle(version, content);
        }
        catch (ArticleException) when (Find(name) is null)
        {
            return null;
        }
    }

    // The version of a link is that of its target. A link with an invalid target is listed too, so that its failure is recorded.
    private FileInfo? FindFile(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists) return null;
        if (file.LinkTarget is null) return FileKind.IsRegular(path) ? file : null;
        var target = ResolveTarget(path);
        var isValid = target is not null && RealPath.IsWithin(target, RealPath.Resolve(folder)) && File.Exists(target);
        return isValid ? new FileInfo(target!) : file;
    }

    private static string? ResolveTarget(string link)
    {
        try
        {
            return RealPath.Resolve(link);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static SourceInfo GetVersion(FileInfo file) =>
        new($"{file.LastWriteTimeUtc.Ticks:x16}{file.Length:x}", new DateTimeOffset(file.LastWriteTimeUtc, TimeSpan.Zero));
}
