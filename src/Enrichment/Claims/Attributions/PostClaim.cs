using Enrichment.Articles;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Attributions;

/// <summary>Creates the claim of an embedded post. Its source is the author.</summary>
internal static class PostClaim
{
    /// <summary>The claim of <paramref name="embed"/>, whose words are <paramref name="passages"/>; null if it has none.</summary>
    public static Attribution? Create(string text, Embed embed, IReadOnlyList<Passage> passages)
    {
        var parts = PostParts.Parse(text, embed);
        if (parts.Content.Length == 0 || parts.Attribution.Length == 0 || parts.Author.Length == 0) return null;
        var first = passages[0];
        return new Attribution
        {
            Passage = first,
            Type = CueType.Post,
            Cue = parts.Attribution,
            CueAt = -1,
            SourceSpan = parts.Author,
            Content = (0, first.Count),
            ContinuesTo = parts.Content.End,
        };
    }
}
