using Enrichment.Articles;

namespace Enrichment.Analysis;

/// <summary>The limits of the encoding of an article: docs/reliability.md.</summary>
public static class EncodingLimits
{
    /// <summary>The longest name of a model, in UTF-16 code units.</summary>
    public const int LongestModel = 100;

    // One token can be two words, and each has about 8 bytes.
    private const int BytesPerToken = 16;

    /// <summary>The most bytes of content for an article whose text has <paramref name="textLength"/> UTF-16 code units.</summary>
    public static int GetMostBytes(int textLength) => BytesPerToken * AnnotationLimits.GetMostTokens(textLength);

    extension(ArticleEncoding encoding)
    {
        /// <summary>Whether the model has a name, and the encoding is within its limits.</summary>
        /// <param name="textLength">The length of the article's text, in UTF-16 code units.</param>
        public bool IsWithinLimits(int textLength) =>
            encoding.Model is { Length: > 0 and <= LongestModel } && encoding.Content.Length <= GetMostBytes(textLength);
    }
}
