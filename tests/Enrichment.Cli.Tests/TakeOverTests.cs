using System.Text;
using CliWrap;
using CliWrap.EventStream;
using Enrichment.Articles;
using Enrichment.Documents;
using Enrichment.Embedded;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;

namespace Enrichment.Cli.Tests;

/// <summary>Tests storages with results of another provider.</summary>
public sealed class TakeOverTests : IDisposable
{
    private static readonly Provider Ours = EmbeddedProvider.Create();
    private static readonly Provider Older = Ours with { Version = "0.9.0" };
    private static readonly Provider Other = Ours with { Name = "azureLanguage", Version = "1" };

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("sweep")]
    [InlineData("sweep", "--all")]
    [InlineData("serve")]
    public async Task Results_of_another_provider_are_refused_and_nothing_is_changed(params string[] arguments)
    {
        await MakeAsync("a.txt", Other);
        _folder.Write("articles-data/articles/new.txt");
        var before = Everything();

        var result = await Enrich.InAsync(_folder, arguments);

        Assert.Equal((1, ""), (result.ExitCode, result.StandardOutput));
        Assert.Equal(before, Everything());
    }

    [Fact]
    public async Task The_refusal_is_one_line_with_the_consequence_and_advice()
    {
        await MakeAsync("a.txt", Other);

        var told = (await Enrich.InAsync(_folder, "sweep")).StandardError.TrimEnd();

        Assert.Single(told.Split('\n'));
        Assert.StartsWith("enrich: ./articles-data contains results of the provider 'azureLanguage'.", told, StringComparison.Ordinal);
        Assert.All(
            ["replace all", "('embedded')", "every ten minutes", "--take-over"],
            part => Assert.Contains(part, told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_result_of_another_provider_among_others_is_enough()
    {
        await MakeAsync("a.txt", Ours);
        await MakeAsync("b.txt", Older);
        await MakeAsync("c/d.txt", Other);
        await MakeAsync("e.txt", Ours);

        var result = await Enrich.InAsync(_folder, "sweep");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("'azureLanguage'", result.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_of_an_older_version_of_the_same_provider_are_made_again_as_ever()
    {
        await MakeAsync("a.txt", Ours);
        await MakeAsync("b.txt", Older);

        var result = await Enrich.InAsync(_folder, "sweep");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.Equal("2 articles: 1 sent in, 0 in progress.", result.StandardOutput.TrimEnd());
    }

    [Theory]
    [InlineData("{ \"pipeline\": { \"provider\": \"azureLan")]
    [InlineData("{ \"pipeline\": { \"fingerprint\": \"0123456789abcdef0123456789abcdef\" } }")]
    public async Task A_result_that_is_none_counts_as_nothing(string content)
    {
        _folder.Write("articles-data/articles/a.txt");
        _folder.Write("articles-data/enriched/a.txt.json", content);

        var result = await Enrich.InAsync(_folder, "sweep");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.Equal("1 articles: 1 sent in, 0 in progress.", result.StandardOutput.TrimEnd());
    }

    [Fact]
    public async Task A_sweep_that_takes_over_sends_in_what_another_provider_made()
    {
        await MakeAsync("a.txt", Other);

        var result = await Enrich.InAsync(_folder, "sweep", "--take-over");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.Equal("1 articles: 1 sent in, 0 in progress.", result.StandardOutput.TrimEnd());
    }

    [Fact]
    public async Task Results_of_another_size_of_the_same_provider_are_made_again()
    {
        await MakeAsync("a.txt", Ours);

        var result = await Enrich.InAsync(_folder, "sweep", "--model", "small");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.Equal("1 articles: 1 sent in, 0 in progress.", result.StandardOutput.TrimEnd());
    }

    [UnixFact]
    public async Task Serving_with_another_size_makes_them_again()
    {
        await MakeAsync("a.txt", Ours);

        var exitCode = await ServeUntilAsync("enriched a.txt", "--model", "small");

        Assert.Equal(
            (0, EmbeddedPipeline.CreateUnloaded(null, AnalyzerModel.Small).Info),
            (exitCode, EnrichmentJson.ReadArticle(File.ReadAllBytes(_folder["articles-data/enriched/a.txt.json"])).Pipeline));
    }

    [UnixFact]
    public async Task Serving_that_takes_over_makes_again_what_another_provider_made()
    {
        await MakeAsync("a.txt", Other);

        var exitCode = await ServeUntilAsync("enriched a.txt", "--take-over");

        Assert.Equal(
            (0, EmbeddedPipeline.CreateUnloaded(null, AnalyzerModel.Base).Info),
            (exitCode, EnrichmentJson.ReadArticle(File.ReadAllBytes(_folder["articles-data/enriched/a.txt.json"])).Pipeline));
    }

    [Fact]
    public async Task What_only_looks_or_sends_single_articles_in_works_beside_another_provider()
    {
        await MakeAsync("a.txt", Other);

        Assert.Equal(0, (await Enrich.InAsync(_folder, "status")).ExitCode);
        Assert.Equal(0, (await Enrich.InAsync(_folder, "retry")).ExitCode);
    }

    private async Task MakeAsync(string name, Provider provider)
    {
        _folder.Write($"articles-data/articles/{name}");
        var store = FolderStorage.Open(_folder["articles-data"]).Articles;
        var source = (await store.ReadSourceAsync(name, CancellationToken.None))!;
        var pipeline = new EnrichmentPipeline(provider, new ReadingOptions(new DocumentExtractor()));
        var made = await pipeline.RunAsync(name, source.Content, CancellationToken.None) with { Source = source.Version };
        var metadata = new DocumentMetadata(source.Version.ETag, made.ContentHash, made.Pipeline.Fingerprint);
        Assert.True(
            await store.TryWriteAsync(
                DocumentKey.ForResult(name),
                EnrichmentJson.ToDocument(made),
                metadata,
                null,
                CancellationToken.None));
    }

    private Dictionary<string, string> Everything() =>
        _folder.FilesIn("").ToDictionary(file => file, file => File.ReadAllText(_folder[file]));

    // The test runner can ignore SIGINT, and child processes inherit this. SIGTERM is not ignored.
    private async Task<int> ServeUntilAsync(string told, params string[] options)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var serving = CliWrap.Cli.Wrap("dotnet").WithArguments([Enrich.Assembly, "serve", "--no-board", "--no-index", .. options]).WithWorkingDirectory(_folder.Path).WithValidation(
            CommandResultValidation.None);
        var (process, exitCode) = (0, -1);
        await foreach (var happening in serving.ListenAsync(Encoding.UTF8, patience.Token))
        {
            if (happening is StartedCommandEvent started) process = started.ProcessId;
            if (happening is StandardOutputCommandEvent line && line.Text.StartsWith(told, StringComparison.Ordinal))
                await CliWrap.Cli.Wrap("kill").WithArguments(["-TERM", $"{process}"]).ExecuteAsync(patience.Token);
            if (happening is ExitedCommandEvent exited) exitCode = exited.ExitCode;
        }

        return exitCode;
    }
}
