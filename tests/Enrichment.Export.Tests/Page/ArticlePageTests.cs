using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Enrichment.Export.Page;
using Enrichment.Export.Page.Parts;
using Enrichment.Pipeline;
using Enrichment.Sentiment;

namespace Enrichment.Export.Tests.Page;

public class ArticlePageTests
{
    private const int MaxOwnBytes = 150_000;

    public static TheoryData<string> Names => [.. All.Keys];

    private static Dictionary<string, EnrichedArticle> All { get; } =
        new[] { TestArticles.Sample, TestArticles.Pairs, TestArticles.Empty }.Concat(TestArticles.Hostile)
            .ToDictionary(article => article.Name, StringComparer.Ordinal);

    [Fact]
    public async Task The_page_of_a_sample_is_the_approved_one()
    {
        var approved = Path.Join(Checkout.Root, "tests", "Enrichment.Export.Tests", "Approved", "page", "harbour-ferry.md.html");
        var page = WithoutAssets(TestArticles.Sample);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
            await File.WriteAllTextAsync(approved, page);
        }

        Assert.Equal(await File.ReadAllTextAsync(approved), page);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_text_nodes_of_the_page_joined_are_the_text_as_written(string name)
    {
        var written = string.Concat(Parse(All[name]).QuerySelectorAll(".written").Select(part => part.TextContent));

        Assert.Equal(Readable(All[name].Article.Text), written);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_mention_and_each_part_of_a_claim_is_a_range_of_segments_with_its_words(string name)
    {
        var (article, page) = (All[name], Parse(All[name]));
        var mentions = article.Entities!.SelectMany((entity, index) => entity.Mentions.Select(one => one.Text)
            .Zip(GetWords(page, $"#e{index}", "data-mentions")));
        var parts = article.Claims!.Select((claim, index) =>
            (claim.Content.Text, string.Join(" … ", GetWords(page, $"#c{index}", "data-content"))));

        Assert.All(mentions.Concat(parts), pair => Assert.Equal(Readable(pair.Item1), pair.Item2));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_of_the_article_becomes_an_element_an_attribute_or_a_link_that_runs(string name)
    {
        var page = Parse(All[name]);

        Assert.Single(page.QuerySelectorAll("script"));
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes), one => one.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("[style], [src], link, img, iframe, object, form[action]"));
        Assert.All(
            page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!),
            href => Assert.True(href.StartsWith('#') || href.StartsWith("https://", StringComparison.Ordinal), href));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Ids_are_unique_and_every_link_within_the_page_leads_to_one(string name)
    {
        var page = Parse(All[name]);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        var targets = page.QuerySelectorAll("[href^='#']").Select(link => link.GetAttribute("href")![1..]);

        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(targets.Except(ids));
    }

    [Fact]
    public void The_policy_allows_its_style_and_its_script_by_hash_and_nothing_else()
    {
        var page = Parse(TestArticles.Sample);
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;

        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src 'sha256-{Hash(page.QuerySelector("style")!)}';", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src 'sha256-{Hash(page.QuerySelector("script")!)}';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_is_not_http_is_no_link()
    {
        var page = Parse(TestArticles.Create("a.txt", "Zoë said it sank.", "javascript:alert(1)"));

        Assert.DoesNotContain("javascript", page.QuerySelector("header")!.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_change_the_direction_are_visible_outside_the_text_and_announced()
    {
        var page = Parse(TestArticles.Create("\u202Egpj.exe", "\u202EZoë said it sank.", null));

        Assert.Equal(@"\u202Egpj.exe", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(@"\u202EZoë", page.QuerySelector("#c0 .who")!.TextContent);
        Assert.Contains("1 character that can change the order", page.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_text_in_another_language_has_its_language()
    {
        var english = TestArticles.Create("a.txt", "Zoë said it sank.", null);
        var persian = english with { Article = english.Article with { Language = "fa" } };
        var forged = english with { Article = english.Article with { Language = "\"><script>" } };

        Assert.Null(Parse(english).QuerySelector(".words[lang]"));
        Assert.Equal("fa", Parse(persian).QuerySelector(".words")!.GetAttribute("lang"));
        Assert.Null(Parse(forged).QuerySelector(".words[lang]"));
    }

    [Fact]
    public void A_dispute_with_a_claim_that_is_not_in_the_result_says_so()
    {
        var article = TestArticles.Pairs with { Claims = [TestArticles.Pairs.Claims![0]] };

        Assert.Equal("This claim is not in the result.", Parse(article).QuerySelector(".missing")!.TextContent);
    }

    [Fact]
    public void Without_the_article_a_page_is_small() =>
        Assert.InRange(ArticlePage.Create(TestArticles.Empty).Length, 1, MaxOwnBytes);

    [Fact]
    public void The_same_article_gives_the_same_bytes() =>
        Assert.Equal(ArticlePage.Create(TestArticles.Sample), ArticlePage.Create(TestArticles.Sample));

    [Fact]
    public void A_page_is_recognized_by_its_start()
    {
        var page = ArticlePage.Create(TestArticles.Empty);

        Assert.True(ArticlePage.IsPage(page.AsSpan(0, ArticlePage.StartLength)));
        Assert.False(ArticlePage.IsPage("<!DOCTYPE html>\n<html lang=\"en\">"u8));
    }

    [Fact]
    public void An_entity_that_a_source_speaks_badly_of_has_the_voices_of_source_and_article()
    {
        var page = Parse(WithVoice("Ann Smith", SentimentLabel.Negative));

        Assert.Contains("(the article itself: neutral; Ann Smith: negative)", page.QuerySelector("#e0 .line")!.TextContent);
    }

    [Fact]
    public void Neutral_voices_are_left_out() =>
        Assert.DoesNotContain("Ann Smith", Parse(WithVoice("Ann Smith", SentimentLabel.Neutral)).QuerySelector("#e0 .line")!.TextContent);

    private static EnrichedArticle WithVoice(string name, SentimentLabel label)
    {
        var (article, sentiment) = (TestArticles.Pairs, TestArticles.Pairs.Sentiment!);
        var target = sentiment.Targets.First(target => target.Entity == article.Entities![0].Id) with
        {
            Author = new VoiceSentiment(null, null, SentimentLabel.Neutral, 0, 1),
            By = [new VoiceSentiment("person:ann-smith", name, label, -0.6, 1)],
        };
        return article with { Sentiment = sentiment with { Targets = [target] } };
    }

    private static IDocument Parse(EnrichedArticle article) =>
        new HtmlParser().ParseDocument(new MemoryStream(ArticlePage.Create(article)));

    // What UTF-8 and a parser make of the characters that they cannot contain. A browser keeps U+FFFF; this parser does not.
    private static string Readable(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Replace('\0', '\uFFFD').Replace('\uFFFF', '\uFFFD')));

    private static IEnumerable<string> GetWords(IDocument page, string owner, string attribute)
    {
        foreach (var range in page.QuerySelector(owner)!.GetAttribute(attribute)!.Split(' '))
        {
            var numbers = range.Split('-').Select(int.Parse).ToList();
            var all = Enumerable.Range(numbers[0], numbers[^1] - numbers[0] + 1);
            yield return string.Concat(all.Select(number => page.GetElementById($"g{number}")!.TextContent));
        }
    }

    private static string Hash(IElement element) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));

    // The approved page shows what comes from the article.
    private static string WithoutAssets(EnrichedArticle article) => Encoding.UTF8.GetString(ArticlePage.Create(article))
        .Replace(PageAssets.Style, "", StringComparison.Ordinal)
        .Replace(PageAssets.Script, "", StringComparison.Ordinal)
        .Replace(PageAssets.Policy, "", StringComparison.Ordinal);
}
