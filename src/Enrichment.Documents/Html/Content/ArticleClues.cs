using Enrichment.Articles;

namespace Enrichment.Documents.Html.Content;

/// <summary>What the metadata of a page says about its article.</summary>
/// <param name="Metadata">The metadata.</param>
/// <param name="Description">The summary for links to the page, or null. It is often the first paragraph.</param>
/// <param name="Body">The text, or null.</param>
internal sealed record ArticleClues(ArticleMetadata Metadata, string? Description, string? Body)
{
    private const int FewestWords = 4;
    private const double MostlySame = 0.6;

    /// <summary>Whether <paramref name="block"/> is the title.</summary>
    public bool IsTitle(PageBlock block) => IsSame(Metadata.Title, block);

    /// <summary>Whether <paramref name="block"/> is a heading that repeats the title in mostly the same words.</summary>
    public bool IsLikeTitle(PageBlock block)
    {
        if (block.Kind != ParagraphKind.Heading || Metadata.Title is not { } title) return false;
        var words = PageWords.Split(block.Text);
        return words.Count >= FewestWords && words.Count(PageWords.Split(title).Contains) >= MostlySame * words.Count;
    }

    /// <summary>Whether <paramref name="block"/> is the description.</summary>
    public bool IsDescription(PageBlock block) => IsSame(Description, block);

    private static bool IsSame(string? text, PageBlock block) =>
        text is not null && block.Text.Length <= 2 * text.Length && PageWords.Simplify(text) == PageWords.Simplify(block.Text);
}
