using Enrichment.Articles;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds the claim of an embedded post. Its source is the author.
/// <list type="bullet">
/// <item>Prices rose. — Ann Smith (@smith) May 4, 2021</item>
/// </list>
/// </summary>
internal static class PostRule
{
    /// <summary>The claim of <paramref name="post"/>, whose words are <paramref name="passages"/>; null if it has none.</summary>
    public static Attribution? Find(string text, Embed post, IReadOnlyList<Passage> passages)
    {
        var parts = PostParts.Parse(text, post);
        if (parts.Content.Length == 0 || parts.Attribution.Length == 0 || parts.Author.Length == 0) return null;
        return new Attribution
        {
            Passage = passages[0],
            Type = CueType.Post,
            Cue = parts.Attribution,
            CueAt = -1,
            SourceSpan = parts.Author,
            Content = (0, passages[0].Count),
            ContinuesTo = parts.Content.End,
        };
    }
}
