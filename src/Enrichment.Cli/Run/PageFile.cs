using Enrichment.Articles;
using Enrichment.Export.Page;
using Enrichment.Pipeline;
using Enrichment.Storage.Folder;

namespace Enrichment.Cli.Run;

/// <summary>The files of article pages: NAME.html next to NAME.json.</summary>
internal static class PageFile
{
    /// <summary>The extension, with its dot.</summary>
    public const string Extension = ArticlePage.Extension;

    /// <summary>Gets the path of the page of the article <paramref name="name"/>.</summary>
    public static string GetPath(string folder, string name) => Path.ChangeExtension(OutputPath.Get(folder, name), Extension);

    /// <summary>Writes the page of an article completely or not at all.</summary>
    /// <exception cref="ArticleException">The file cannot be written.</exception>
    public static void Write(string path, EnrichedArticle article)
    {
        try
        {
            AtomicFile.Write(Path.GetFullPath(path), ArticlePage.Create(article));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException(
                ErrorCode.Unwritable, $"The page cannot be written: {error.Message} Free some space, or choose another folder with --out.");
        }
    }

    /// <summary>Whether there is a file at <paramref name="path"/> that is a page of this program, and not one of the user.</summary>
    public static bool Exists(string path)
    {
        try
        {
            if (!File.Exists(path)) return false;
            using var file = File.OpenRead(path);
            Span<byte> start = stackalloc byte[ArticlePage.StartLength];
            return ArticlePage.IsPage(start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
