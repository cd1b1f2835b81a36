using System.Text;
using Enrichment.Claims;
using Enrichment.Entities;
using Enrichment.Pipeline;

namespace Enrichment.Embedded.Tests.Pipeline;

/// <summary>The results of the embedded pipeline for an article.</summary>
internal static class Enriched
{
    private static readonly EnrichmentPipeline Pipeline = new(EmbeddedProvider.Create());

    public static EnrichedArticle File(string path) => Bytes(Path.GetFileName(path), System.IO.File.ReadAllBytes(path));

    public static EnrichedArticle Text(string text) => Bytes("article.txt", Encoding.UTF8.GetBytes(text));

    public static EnrichedArticle Bytes(string name, byte[] content) =>
        Pipeline.RunAsync(name, content, CancellationToken.None).AsTask().GetAwaiter().GetResult();

    /// <summary>The entity that has a mention of exactly this text.</summary>
    public static Entity FindEntity(this EnrichedArticle document, string text) =>
        document.Entities!.FirstOrDefault(entity => entity.Mentions.Any(mention => mention.Text == text))
        ?? throw new Xunit.Sdk.XunitException(
            $"No mention of '{text}'. There are: " +
            $"{string.Join("; ", document.Entities!.SelectMany(entity => entity.Mentions).Select(mention => mention.Text).Distinct())}");

    /// <summary>The claims whose source is, or belongs to, the entity that is mentioned by this text.</summary>
    public static IReadOnlyList<Claim> FindClaims(this EnrichedArticle document, string source)
    {
        var entity = document.FindEntity(source).Id;
        return [.. document.Claims!.Where(claim => claim.Source.Entity == entity)];
    }
}
