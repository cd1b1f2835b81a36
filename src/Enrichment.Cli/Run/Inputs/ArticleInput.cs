namespace Enrichment.Cli.Run.Inputs;

/// <summary>An article to be read.</summary>
/// <param name="Name">Its name: the path below <paramref name="Folder"/> with "/".</param>
/// <param name="Path">The file, as the user would write it; null is standard input.</param>
/// <param name="Folder">The folder the file must not lie outside of, even if it is a link; null where the file itself was named.</param>
internal sealed record ArticleInput(string Name, string? Path, string? Folder)
{
    /// <summary>Where it is read from, for people.</summary>
    public string Origin => Path ?? "standard input";
}
