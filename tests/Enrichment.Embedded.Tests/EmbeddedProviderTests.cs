using System.Text;
using Enrichment.Analysis;
using Enrichment.Pipeline;

namespace Enrichment.Embedded.Tests;

public class EmbeddedProviderTests
{
    private const string Text =
        "Maria Olsen said on Monday that the harbour in Oslo was safe.\n\n"
        + "The World Health Organization rejected the claim, and Olsen was furious.";

    private static readonly Provider Small = EmbeddedProvider.Create(AnalyzerModel.Small);

    [Fact]
    public void The_default_size_is_base() => Assert.Equal(EmbeddedProvider.Version, EmbeddedProvider.Create().Version);

    [Fact]
    public void Each_size_has_the_same_name_and_its_own_fingerprint()
    {
        var (small, @base) = (new EnrichmentPipeline(Small).Info, new EnrichmentPipeline(EmbeddedProvider.Create(AnalyzerModel.Base)).Info);

        Assert.Equal((EmbeddedProvider.Name, EmbeddedProvider.Name), (small.Provider, @base.Provider));
        Assert.NotEqual(@base.Fingerprint, small.Fingerprint);
    }

    [Theory]
    [InlineData(AnalyzerModel.Base)]
    [InlineData(AnalyzerModel.Small)]
    public void The_version_is_known_before_the_network_is_loaded(AnalyzerModel model) =>
        Assert.Equal(EmbeddedProvider.Create(model).Version, EmbeddedProvider.GetVersion(model));

    [Fact]
    public async Task The_small_size_finds_the_names_of_a_short_article()
    {
        var entities = (await EnrichAsync(Small)).Entities!;

        Assert.Contains(entities, entity => (entity.Type, entity.Name) == (EntityType.Person, "Maria Olsen"));
        Assert.Contains(entities, entity => (entity.Type, entity.Name) == (EntityType.Location, "Oslo"));
        Assert.Contains(entities, entity => (entity.Type, entity.Name) == (EntityType.Organization, "World Health Organization"));
    }

    [Fact]
    public async Task Its_spans_are_exact()
    {
        var document = await EnrichAsync(Small);

        Assert.All(
            document.Entities!.SelectMany(entity => entity.Mentions),
            mention => Assert.Equal(mention.Text, document.Article.Text.Substring(mention.Offset, mention.Length)));
        OutputSchema.AssertArticle(EnrichmentJson.ToDocument(document));
    }

    [Fact]
    public async Task It_gives_the_same_bytes_again_and_after_it_is_loaded_again()
    {
        var first = EnrichmentJson.ToDocument(await EnrichAsync(Small));

        Assert.Equal(first, EnrichmentJson.ToDocument(await EnrichAsync(Small)));
        Assert.Equal(first, EnrichmentJson.ToDocument(await EnrichAsync(EmbeddedProvider.Create(AnalyzerModel.Small))));
    }

    private static async Task<EnrichedArticle> EnrichAsync(Provider provider) =>
        await new EnrichmentPipeline(provider).RunAsync("a.txt", Encoding.UTF8.GetBytes(Text), CancellationToken.None);
}
