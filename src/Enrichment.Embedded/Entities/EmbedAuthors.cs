using Enrichment.Articles;
using Enrichment.Entities;

namespace Enrichment.Embedded.Entities;

/// <summary>Finds the organizations among the authors of embedded posts; display names mix scripts and marks that no run of capitals survives.</summary>
internal static class EmbedAuthors
{
    /// <summary>The candidates the attributions of <paramref name="article"/>'s embeds make.</summary>
    public static IEnumerable<NameCandidate> Find(Article article) =>
        article.Embeds.Select(embed => Find(article.Text, embed)).OfType<NameCandidate>();

    private static NameCandidate? Find(string text, Embed embed)
    {
        if (embed.Author is not { Length: > 0 } author || !LastWordIsOrganization(author)) return null;
        var offset = text.AsSpan(embed.Offset, embed.Length).LastIndexOf(author, StringComparison.Ordinal);
        return offset < 0 ? null : new NameCandidate(embed.Offset + offset, author.Length, author, EntityType.Organization, 0.9);
    }

    private static bool LastWordIsOrganization(string author)
    {
        var words = author.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && NameCues.Organizations.Has(words[^1]);
    }
}
