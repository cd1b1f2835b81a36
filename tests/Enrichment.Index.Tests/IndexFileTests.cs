using Enrichment.Index.Schema;
using Enrichment.Index.Writing;
using Microsoft.Data.Sqlite;

namespace Enrichment.Index.Tests;

public class IndexFileTests
{
    [Fact]
    public void An_index_is_there_when_it_is_opened_again()
    {
        using var index = new TestIndex().Put(new TestArticle("a").Say("Ann", "one"));

        using var reader = ArticleIndex.OpenForReading(index.File);

        Assert.Equal(1, reader.Count().Claims);
        Assert.Equal([KeyValuePair.Create("a", "1")], reader.ListVersions());
    }

    [Fact]
    public void Readers_see_what_is_written_after_they_opened_the_index()
    {
        using var index = new TestIndex();
        using var reader = ArticleIndex.OpenForReading(index.File);
        Assert.Equal(0, reader.Count().Articles);

        index.Put(new TestArticle("a").Say("Ann", "one"));

        Assert.Equal(1, reader.Count().Articles);
    }

    [Fact]
    public void An_index_of_another_version_is_emptied_to_write_and_rejected_to_read()
    {
        using var index = new TestIndex().Put(new TestArticle("a").Say("Ann", "one"));
        Run(index.File, "PRAGMA user_version = 999");

        var error = Assert.Throws<IndexException>(() => ArticleIndex.OpenForReading(index.File));
        Assert.Contains("run 'enrich index --rebuild'", error.Message, StringComparison.Ordinal);
        using var again = ArticleIndex.Open(index.File);

        Assert.Equal(0, again.Count().Articles);
        again.Put([new IndexedArticle(new TestArticle("b").Create(), "1")]);
        Assert.Equal(1, again.Count().Articles);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("SQLite format 3\0 and more text that is not the header of a database, of more than one hundred bytes, and so on and on")]
    public void A_file_that_is_no_index_is_never_changed(string content)
    {
        using var index = new TestIndex();
        var file = index.File + ".other";
        File.WriteAllText(file, content);

        Assert.Throws<IndexException>(() => ArticleIndex.Open(file));
        Assert.Throws<IndexException>(() => ArticleIndex.OpenForReading(file));
        Assert.Throws<IndexException>(() => ArticleIndex.Delete(file));

        Assert.Equal(content, File.ReadAllText(file));
    }

    [Fact]
    public void The_database_of_another_program_is_never_changed()
    {
        using var index = new TestIndex();
        var file = index.File + ".other";
        Run(file, "CREATE TABLE notes (text TEXT)");
        var before = File.ReadAllBytes(file);

        Assert.Throws<IndexException>(() => ArticleIndex.Open(file));
        Assert.Throws<IndexException>(() => ArticleIndex.Delete(file));

        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public void An_index_that_does_not_exist_cannot_be_read()
    {
        using var index = new TestIndex();

        var error = Assert.Throws<IndexException>(() => ArticleIndex.OpenForReading(index.File + ".none"));

        Assert.Contains("run 'enrich index' first", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(index.File + ".none"));
    }

    [Fact]
    public void Hostile_names_and_contents_are_found_again()
    {
        using var index = new TestIndex();
        var articles =
            HostileInputs.All.Select((input, number) => new TestArticle($"../{input.Key}\0'\"\n\uD83D{number}") { Title = input.Value(60) }
            .Mention($"person:{number}", input.Value(60))
            .Say(input.Value(40), input.Value(2_000), $"person:{number}", about: [$"person:{number}"]));

        index.Put([.. articles]);

        Assert.Equal(HostileInputs.All.Count, index.Index.Count().Articles);
        Assert.All(Enumerable.Range(0, HostileInputs.All.Count), number => Assert.NotNull(index.Index.FindEntity($"person:{number}")));
        Assert.Equal(HostileInputs.All.Count, index.Index.Remove([.. index.Index.ListVersions().Keys]));
        Assert.Empty(IndexContent.Read(index.File));
    }

    [Fact]
    public async Task Searches_and_writes_at_the_same_time_do_not_disturb_each_other()
    {
        using var index = new TestIndex();

        var writing = Task.Run(() =>
        {
            for (var number = 0; number < 50; number++) index.Put(new TestArticle($"{number}").Say("Ann", $"prices rose {number}"));
        });
        var searching = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var total = 0;
            while (total < 50)
            {
                var found = index.Search("prices").Total;
                Assert.InRange(found, total, 50);
                total = found;
            }
        }));
        await Task.WhenAll(searching.Append(writing));

        Assert.Equal(50, index.Search("prices").Total);
    }

    private static void Run(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
