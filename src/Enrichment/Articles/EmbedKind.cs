namespace Enrichment.Articles;

/// <summary>The kind of an <see cref="Embed"/>.</summary>
public enum EmbedKind
{
    /// <summary>A social media post with its attribution line.</summary>
    Post,
}
