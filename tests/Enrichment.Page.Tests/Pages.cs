using Enrichment.Export;
using Enrichment.Export.Page;
using Enrichment.Export.Tests;
using Enrichment.Pipeline;

namespace Enrichment.Page.Tests;

/// <summary>The pages of the tests.</summary>
internal static class Pages
{
    /// <summary>The result of the sample panjshir.txt, as it was when the tests were written.</summary>
    public static EnrichedArticle Sample { get; } = DocumentReader.Read(
        File.ReadAllBytes(Path.Join(Checkout.Root, "tests", "Enrichment.Page.Tests", "Documents", "panjshir.txt.json")));

    /// <summary>An article in Persian.</summary>
    public static EnrichedArticle RightToLeft { get; } = CreateRightToLeft();

    /// <summary>100,000 characters with 5,000 entities, and claims.</summary>
    public static EnrichedArticle Large { get; } = LargeArticle.Create(length: 100_000, entities: 5_000);

    /// <summary>The page of the sample.</summary>
    public static byte[] CreateSample() => ArticlePage.Create(Sample);

    private static EnrichedArticle CreateRightToLeft()
    {
        var article = TestArticles.Create("fa.txt", "وزیر said که نیروها رفتند. سخنگو denied آن را.", null);
        return article with { Article = article.Article with { Language = "fa", Title = "خبر روز" } };
    }
}
