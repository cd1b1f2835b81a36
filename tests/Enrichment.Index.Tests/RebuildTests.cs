using Enrichment.Analysis;
using Enrichment.Claims;
using Enrichment.Index.Writing;
using FsCheck;
using FsCheck.Xunit;

namespace Enrichment.Index.Tests;

public class RebuildTests
{
    private const int Names = 6;

    private static readonly string[] Speakers = ["Ann", "Bo", "Cy"];
    private static readonly string[] Contents =
        ["prices rose", "Prices rose!", "that prices rose", "Ann left Kabul", "it rains", "Kabul held"];
    private static readonly string?[] Days = [null, "2021-09-05", "2021-09-06", "2021-09-07", "2021-09-08", "2021-09-15"];
    private static readonly Statement?[] Statements =
    [
        null,
        new("@location:kabul", new Predicate("fall")),
        new("@location:kabul", new Predicate("fall")) { Negated = true },
        new("@location:kabul", new Predicate("unfall")),
    ];

    [Property(MaxTest = 60)]
    public void An_index_that_grew_in_any_order_equals_one_that_is_rebuilt_from_the_same_documents(int seed, PositiveInt count)
    {
        var random = new Random(seed);
        var steps = Enumerable.Range(0, count.Get).Select(_ => (uint)random.Next(1_000)).ToArray();

        // Of claims with one key, some are not compared if the limit is low.
        Assert.All([2, 200], mostCompared => AssertSame(steps, mostCompared));
    }

    [Fact]
    public void The_content_of_an_index_shows_every_difference()
    {
        using var one = new TestIndex().Put(new TestArticle("a").Say("Ann", "prices rose", "person:ann"));
        using var other = new TestIndex().Put(new TestArticle("a").Say("Ann", "prices fell", "person:ann"));
        var (first, second) = (IndexContent.Read(one.File), IndexContent.Read(other.File));

        Assert.Equal(["0", "1", "2", "3", "5", "8"], first.Select(row => row[..1]).Distinct());
        Assert.NotEqual(first, second);
    }

    [Fact]
    public void An_index_without_articles_has_no_rows()
    {
        using var index = new TestIndex().Put(new TestArticle("a").Say("Ann", "prices rose", "person:ann").Say("Bo", "no").Dispute(0, 1));

        Assert.Equal(1, index.Index.Remove(["a", "unknown"]));

        Assert.Empty(IndexContent.Read(index.File));
    }

    [Fact]
    public void Of_two_articles_with_one_name_in_a_batch_the_last_is_kept()
    {
        using var index = new TestIndex().Put(new TestArticle("a").Say("Ann", "first"), new TestArticle("a").Say("Ann", "second"));

        Assert.Equal(["second"], index.Find(""));
    }

    [Fact]
    public void A_batch_that_fails_changes_nothing()
    {
        using var index = new TestIndex().Put(new TestArticle("a").Say("Ann", "first"));
        var before = IndexContent.Read(index.File);
        var broken = new TestArticle("b").Create();

        Assert.ThrowsAny<Exception>(() => index.Index.Put(
            [new IndexedArticle(new TestArticle("a").Create(), "2"), new IndexedArticle(broken with { Article = null! }, "2")]));

        Assert.Equal(before, IndexContent.Read(index.File));
        Assert.Equal(["first"], index.Put(new TestArticle("b")).Find(""));
    }

    private static void AssertSame(uint[] steps, int mostCompared)
    {
        using var grown = new TestIndex(mostCompared);
        var documents = new SortedDictionary<string, IndexedArticle>(StringComparer.Ordinal);
        foreach (var batch in steps.Chunk(3)) Apply(grown, documents, batch);
        using var rebuilt = new TestIndex(mostCompared);

        rebuilt.Index.Put([.. documents.Values]);

        Assert.Equal(IndexContent.Read(rebuilt.File), IndexContent.Read(grown.File));
        Assert.Equal(rebuilt.Search("prices").Claims.Select(claim => claim.Id), grown.Search("prices").Claims.Select(claim => claim.Id));
    }

    // A number is one article of few names, speakers and contents, so that articles have copies of the claims of others.
    private static void Apply(TestIndex index, SortedDictionary<string, IndexedArticle> documents, uint[] batch)
    {
        if (batch[0] % 5 == 0)
        {
            string[] names = [.. batch.Select(number => $"{number % Names}")];
            index.Index.Remove(names);
            foreach (var name in names) documents.Remove(name);
            return;
        }

        List<IndexedArticle> articles = [.. batch.Select(number => new IndexedArticle(CreateArticle(number).Create(), $"{number}"))];
        index.Index.Put(articles);
        foreach (var article in articles) documents[article.Document.Name] = article;
    }

    private static TestArticle CreateArticle(uint number)
    {
        var random = new Random((int)(number % 1_000));
        var article = new TestArticle($"{number % Names}")
        {
            Title = random.Next(2) == 0 ? $"Title {random.Next(3)}" : null,
            Published = Days[random.Next(Days.Length)],
            Publisher = $"Publisher {random.Next(2)}",
        };
        article.Mention("location:kabul", "Kabul", EntityType.Location, random.Next(-1, 2), random.Next(2) == 0 ? [] : ["Cabul"]);
        var count = random.Next(7);
        for (var claim = 0; claim < count; claim++) AddClaim(article, random);
        return count < 2 ? article : article.Dispute(0, 1);
    }

    private static void AddClaim(TestArticle article, Random random)
    {
        var speaker = Speakers[random.Next(Speakers.Length)];
        article.Say(
            speaker, Contents[random.Next(Contents.Length)], random.Next(2) == 0 ? null : $"person:{speaker}", (Stance)random.Next(3),
            (Certainty)random.Next(3), Days[random.Next(Days.Length)], random.Next(1, 100) / 100.0,
            Statements[random.Next(Statements.Length)], random.Next(2) == 0 ? [] : ["location:kabul", "person:unknown"]);
    }
}
