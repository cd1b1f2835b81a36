using Enrichment.Export.Page;
using Enrichment.Export.Tests;
using Enrichment.Pipeline;
using Microsoft.Playwright;

namespace Enrichment.Page.Tests;

/// <summary>Articles that attack the page. A request, an error, a dialog or a violation of the policy fails each of these tests.</summary>
[Collection(BrowserCollection.Name)]
public class PageSafetyTests(BrowserFixture browser)
{
    private static readonly Dictionary<string, EnrichedArticle> Articles = TestArticles.Hostile
        .Concat([
            Create("<script>alert(1)</script>"),
            Create("\"onerror=\"alert(1)\" autofocus onfocus=\"alert(1)"),
            Create("<img src=https://a.example/x onerror=alert(1)>"),
            Create("</style></title></textarea><svg onload=alert(1)>"),
            Create("\u202Etxt.exe\u2066\u2067 &lt;script&gt;"),
            Create("<base href=https://a.example/><meta http-equiv=refresh content=0>"),
        ])
        .ToDictionary(article => article.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Articles.Keys];

    [BrowserTheory]
    [MemberData(nameof(Names))]
    public async Task The_page_shows_the_text_and_runs_nothing_of_it(string name)
    {
        var article = Articles[name];
        await using var page = await browser.OpenAsync(ArticlePage.Create(article));

        await page.PressAsync("j", "e", "n", "/", "x", "Escape", "?", "Escape");

        // A browser shows characters that UTF-8 or HTML cannot contain as U+FFFD.
        var text = await page.Page.EvaluateAsync<string>(
            "[...document.querySelectorAll('.written')].map(one => one.textContent).join('')");
        Assert.Equal(article.Article.Text.Length, text.Length);
        Assert.Equal(1, await page["script"].CountAsync());
    }

    [BrowserFact]
    public async Task Everything_of_a_large_article_can_be_selected()
    {
        await using var page = await browser.OpenAsync(ArticlePage.Create(Pages.Large));

        await page.PressAsync("k");
        Assert.Equal("c999", await page.GetSelectedCardAsync());
        await Assertions.Expect(page["#c999"]).ToBeInViewportAsync();
        await page["#e4999 .mentions a"].ClickAsync();
        await Assertions.Expect(page["#entity-bar .name"]).ToHaveTextAsync("Name 4999");
        await Assertions.Expect(page[".on-here"].First).ToBeInViewportAsync();
        await page["#filter"].FillAsync("n00500");

        Assert.InRange(Pages.Large.Article.Text.Length, 99_000, 100_000);
        await Assertions.Expect(page["#filter-count"]).ToHaveTextAsync("1 of 1000 claims, 0 of 5000 entities");
    }

    private static EnrichedArticle Create(string attack)
    {
        var text = $"{attack} said the ship {attack} sank. She denied it.";
        var article = TestArticles.Create(attack, text, $"https://news.example/{attack}");
        return article with { Article = article.Article with { Authors = [attack], Section = attack, Language = attack } };
    }
}
