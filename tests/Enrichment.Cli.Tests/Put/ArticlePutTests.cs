using System.Collections.Concurrent;
using System.Text;
using Enrichment.Articles.Reading;
using Enrichment.Cli.Put;
using Enrichment.Cli.Run.Inputs;
using Enrichment.Storage;
using Spectre.Console;

namespace Enrichment.Cli.Tests.Put;

public sealed class ArticlePutTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly StringWriter _error = new();
    private readonly ManualTime _time = new();
    private readonly MemoryUpload _upload = new();

    public void Dispose()
    {
        _folder.Dispose();
        _error.Dispose();
    }

    [Fact]
    public async Task Articles_have_the_names_that_a_run_gives_them()
    {
        _folder.Write("in/a.txt");
        _folder.Write("in/news/b.html");
        _folder.Write("in/picture.png");
        _folder.Write("in/data.jsonl", """{ "id": 7, "text": "Oslo is calm." }""");

        Assert.Equal(ExitCode.Success, await PutAsync("in", "in/data.jsonl"));

        Assert.Equal(["7", "a.txt", "news/b.html"], _upload.Articles.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("""{ "id": 7, "text": "Oslo is calm." }""", Encoding.UTF8.GetString(_upload.Articles["7"]));
    }

    [Fact]
    public async Task An_article_that_the_pipeline_would_reject_is_reported_and_the_others_are_uploaded()
    {
        _folder.Write("in/a.txt", "");
        _folder.Write("in/b.txt", new byte[ArticleReader.MaxBytes + 1]);
        _folder.Write("in/c.txt");

        Assert.Equal(ExitCode.SomeFailed, await PutAsync("in"));

        Assert.Equal(["c.txt"], _upload.Articles.Keys);
        Assert.Equal(
            [
                "enrich: a.txt: The article is empty; add its text.",
                "enrich: b.txt: The file has more than 20,971,520 bytes; split it into parts.",
            ],
            _error.ToString().TrimEnd().ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public async Task The_progress_is_shown_after_two_seconds()
    {
        foreach (var number in Enumerable.Range(0, 5)) _folder.Write($"in/{number}.txt");
        _upload.Before = () => _time.Advance(TimeSpan.FromSeconds(3));

        await PutAsync("in");

        Assert.StartsWith("enrich: 1 of 5 articles in ", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_leaves_the_rest_for_the_next_call()
    {
        foreach (var number in Enumerable.Range(10, 60)) _folder.Write($"in/{number}.txt");
        using var stop = new CancellationTokenSource();
        _upload.Before = () =>
        {
            if (_upload.Articles.Count >= 3) stop.Cancel();
        };

        Assert.Equal(ExitCode.Stopped, await PutAsync(stop.Token, "in"));

        Assert.InRange(_upload.Articles.Count, 3, 59);
        Assert.Contains("of 60 articles are done. The same command continues from there.", _error.ToString(), StringComparison.Ordinal);
    }

    private Task<int> PutAsync(params string[] paths) => PutAsync(CancellationToken.None, paths);

    private Task<int> PutAsync(CancellationToken cancellationToken, params string[] paths)
    {
        var found = InputFinder.Find([.. paths.Select(path => _folder[path])], "", ArticleFiles.Patterns, []);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(_error) });
        console.Profile.Width = 1_000;
        return new ArticlePut(_upload, new PutReport(isQuiet: false, _time, console)).RunAsync(found.Articles, cancellationToken);
    }

    private sealed class MemoryUpload : IArticleUpload
    {
        public string Place => "memory";

        public Action Before { get; set; } = () => { };

        public ConcurrentDictionary<string, byte[]> Articles { get; } = new();

        public Task<UploadOutcome> PutAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
        {
            lock (Articles) Before();
            cancellationToken.ThrowIfCancellationRequested();
            Articles[name] = content.ToArray();
            return Task.FromResult(UploadOutcome.Created);
        }
    }
}
