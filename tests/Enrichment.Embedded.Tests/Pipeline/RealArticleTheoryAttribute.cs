namespace Enrichment.Embedded.Tests.Pipeline;

/// <summary>A theory about the real article; skipped if it is not available.</summary>
public sealed class RealArticleTheoryAttribute : TheoryAttribute
{
    public RealArticleTheoryAttribute()
    {
        if (TestFiles.RealArticle is null) Skip = "The real article is not at hand: there is no shared/data beside the checkout.";
    }
}
