namespace Enrichment.Embedded.Tests.Pipeline;

/// <summary>A fact about the real article; skipped if it is not available.</summary>
public sealed class RealArticleFactAttribute : FactAttribute
{
    public RealArticleFactAttribute()
    {
        if (TestFiles.RealArticle is null) Skip = "The real article is not at hand: there is no shared/data beside the checkout.";
    }
}
