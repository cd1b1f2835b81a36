using Enrichment.Articles;

namespace Enrichment.Quantities;

/// <summary>Finds numbers and tells what they count or measure.</summary>
public static class QuantityRecognizer
{
    /// <summary>The quantities in <paramref name="article"/>'s English sentences, in text order; they do not overlap each other.</summary>
    public static IReadOnlyList<QuantityMention> Recognize(Article article) => throw new NotImplementedException();
}
