using System.Text.RegularExpressions;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Embedded.Lexicons;

namespace Enrichment.Embedded.Entities;

/// <summary>Finds the names of authors of embedded posts. Display names mix scripts and marks, so the run rules do not find them.</summary>
internal static partial class EmbedAuthors
{
    /// <summary>The candidates in the attributions of <paramref name="article"/>'s embeds, in text order.</summary>
    public static IEnumerable<NameCandidate> Find(Article article) =>
        article.Embeds.Select(embed => Find(article.Text, embed)).OfType<NameCandidate>();

    private static NameCandidate? Find(string text, Embed embed)
    {
        if (embed.Author is not { Length: > 0 } author) return null;
        var offset = text.AsSpan(embed.Offset, embed.Length).LastIndexOf(author, StringComparison.Ordinal);
        if (offset < 0 || NameIn(author) is not { } name) return null;
        return new NameCandidate(embed.Offset + offset, name.Text.Length, name.Text, name.Type, 0.9);
    }

    // An organization is the whole text of "Aśvaka - آسواکا News Agency"; a person is only the words before the decoration.
    private static (string Text, EntityType Type)? NameIn(string author)
    {
        var words = author.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && NameCues.Organizations.Has(words[^1])) return (author, EntityType.Organization);
        var leading = LeadingNamePattern().Match(author).Value;
        return leading.Length < 2 ? null : (leading, Gazetteer.Find(leading)?.Type ?? EntityType.Person);
    }

    [GeneratedRegex(@"\A\p{Lu}[\p{L}\p{M}.'’-]{0,40}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,40}){0,3}", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingNamePattern();
}
