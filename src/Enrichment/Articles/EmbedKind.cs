namespace Enrichment.Articles;

/// <summary>What was embedded.</summary>
public enum EmbedKind
{
    /// <summary>A social media post with its attribution line.</summary>
    Post,
}
