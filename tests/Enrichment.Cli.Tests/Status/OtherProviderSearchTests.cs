using System.Text;
using System.Text.Json.Nodes;
using Enrichment.Articles;
using Enrichment.Cli.Status;
using Enrichment.Embedded;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Tests.Status;

public class OtherProviderSearchTests
{
    private static readonly Provider Ours = EmbeddedProvider.Create();
    private static readonly Provider Older = Ours with { Version = "0.9.0" };
    private static readonly Provider Oldest = Ours with { Version = "0.8.0" };
    private static readonly Provider Other = Ours with { Name = "azureLanguage" };

    private readonly List<string> _calls = [];
    private readonly MemoryStore _store;
    private Exception? _fault;

    public OtherProviderSearchTests() => _store = new MemoryStore(TimeProvider.System) { Before = Call };

    [Fact]
    public async Task No_results_mean_no_other_provider()
    {
        Assert.Null(await FindAsync());
    }

    [Fact]
    public async Task Of_each_fingerprint_one_result_is_read_and_of_ours_none()
    {
        foreach (var number in Enumerable.Range(0, 4))
            foreach (var (name, provider) in new[] { ("a", Ours), ("b", Older), ("c", Oldest) })
                await MadeAsync($"{number}{name}.txt", provider);

        Assert.Null(await FindAsync());

        Assert.Equal((4, 2), (Count("List"), Count("Read")));
    }

    [Fact]
    public async Task One_result_of_another_provider_among_many_of_ours_is_found()
    {
        foreach (var number in Enumerable.Range(0, 4)) await MadeAsync($"{number}.txt", Ours);
        await MadeAsync("5.txt", Older);
        await MadeAsync("6.txt", Other);

        Assert.Equal("azureLanguage", await FindAsync());
    }

    [Fact]
    public async Task Once_one_is_found_nothing_more_is_listed()
    {
        foreach (var number in Enumerable.Range(0, 9)) await MadeAsync($"{number}.txt", Other);

        await FindAsync();

        Assert.Equal((1, 1), (Count("List"), Count("Read")));
    }

    [Fact]
    public async Task A_result_with_unknown_properties_of_another_version_shows_its_provider()
    {
        var newer = JsonNode.Parse(await DocumentAsync("a.txt", Other))!;
        newer["claims"] = "told in another way";
        newer["sources"] = new JsonArray();
        await PutAsync("a.txt", newer.ToJsonString(), Other);

        Assert.Equal("azureLanguage", await FindAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "pipeline": {} }""")]
    [InlineData("""{ "pipeline": { "provider": "azureLan""")]
    public async Task A_result_that_is_none_counts_as_nothing(string content)
    {
        await PutAsync("a.txt", content, Other);

        Assert.Null(await FindAsync());
    }

    [Fact]
    public async Task Of_what_has_no_fingerprint_nothing_is_read()
    {
        await PutAsync("a.txt", """{ "pipeline": { "provider": "azureLanguage" } }""", new DocumentMetadata("", "", ""));

        Assert.Null(await FindAsync());

        Assert.Equal(0, Count("Read"));
    }

    [Fact]
    public async Task After_an_unreadable_result_another_of_the_same_kind_is_read()
    {
        foreach (var number in Enumerable.Range(0, 3)) await PutAsync($"{number}.txt", "damaged", Other);
        await MadeAsync("3.txt", Other);

        Assert.Equal("azureLanguage", await FindAsync());

        Assert.Equal(2, Count("Read"));
    }

    [Fact]
    public async Task A_result_in_the_archive_tier_counts_as_nothing()
    {
        await MadeAsync("a.txt", Other);
        _fault = new ArticleException(ErrorCode.Unreadable, "The blob is in the archive tier.");

        Assert.Null(await FindAsync());
    }

    [Fact]
    public async Task An_outage_is_thrown_and_not_treated_as_an_answer()
    {
        await MadeAsync("a.txt", Other);
        _fault = new StorageException("The server is busy.", "Wait.", isTransient: true);

        await Assert.ThrowsAsync<StorageException>(FindAsync);
    }

    private void Call(string call)
    {
        _calls.Add(call);
        if (call == "Read" && _fault is not null) throw _fault;
    }

    private Task<string?> FindAsync() => new OtherProviderSearch(_store, new EnrichmentPipeline(Ours).Info).FindAsync(CancellationToken.None);

    private int Count(string call) => _calls.Count(one => one == call);

    private async Task MadeAsync(string name, Provider provider) => await PutAsync(name, await DocumentAsync(name, provider), provider);

    private static async Task<string> DocumentAsync(string name, Provider provider) =>
        Encoding.UTF8.GetString(
            EnrichmentJson.ToDocument(
                await new EnrichmentPipeline(provider).RunAsync(name, "Calm in Oslo."u8.ToArray(), CancellationToken.None)));

    private Task PutAsync(string name, string content, Provider provider) =>
        PutAsync(name, content, new DocumentMetadata("1", "2", new EnrichmentPipeline(provider).Info.Fingerprint));

    private async Task PutAsync(string name, string content, DocumentMetadata metadata) =>
        Assert.True(
            await _store.TryWriteAsync(
                DocumentKey.ForResult(name),
                Encoding.UTF8.GetBytes(content),
                metadata,
                null,
                CancellationToken.None));
}
