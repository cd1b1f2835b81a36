using Enrichment.Articles;

namespace Enrichment.Documents.Html.Content;

/// <summary>What the metadata of a page says about its article.</summary>
/// <param name="Metadata">The metadata.</param>
/// <param name="Description">The summary for links to the page, or null. It is often the first paragraph.</param>
/// <param name="Body">The text, or null.</param>
internal sealed record ArticleClues(ArticleMetadata Metadata, string? Description, string? Body)
{
    /// <summary>Whether <paramref name="block"/> is the title.</summary>
    public bool IsTitle(PageBlock block) => IsSame(Metadata.Title, block);

    /// <summary>Whether <paramref name="block"/> is the description.</summary>
    public bool IsDescription(PageBlock block) => IsSame(Description, block);

    private static bool IsSame(string? text, PageBlock block) =>
        text is not null && block.Text.Length <= 2 * text.Length && PageWords.Simplify(text) == PageWords.Simplify(block.Text);
}
