using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Enrichment.Articles;
using Enrichment.Embedded;
using Enrichment.Pipeline;

namespace Enrichment.Lab.Commands;

/// <summary>
/// Articles with their names and encoding. The network is slow compared with the rules, so its results are kept in a folder, for this build
/// of the analyzer. After a change of the rules for names, use another folder.
/// </summary>
/// <param name="model">The size of the network.</param>
/// <param name="folder">The folder; null if nothing is kept.</param>
internal sealed class AnalysisCache(AnalyzerModel model, DirectoryInfo? folder)
{
    private readonly Provider _provider = EmbeddedProvider.Create(model);
    private readonly string _build =
        $"{typeof(EmbeddedProvider).Assembly.ManifestModule.ModuleVersionId:N}"[..8] + AnalyzerModels.GetName(model);

    /// <summary>The provider.</summary>
    public Provider Provider => _provider;

    /// <summary>The document of <paramref name="article"/> after the first stage.</summary>
    public async Task<EnrichedArticle> AnalyzeAsync(Article article, CancellationToken cancellationToken)
    {
        var file = GetFile(article);
        if (file is { Exists: true } && await ReadAsync(file, cancellationToken).ConfigureAwait(false) is { } known)
            return known with { Article = article };
        var pipeline = new EnrichmentPipeline(_provider).Info;
        var document = new EnrichedArticle { Name = "a", ContentHash = "", Pipeline = pipeline, Article = article };
        var named = await new AddEntities(_provider.Entities).RunAsync(document, cancellationToken).ConfigureAwait(false);
        if (file is not null) await WriteAsync(file, named, cancellationToken).ConfigureAwait(false);
        return named;
    }

    private FileInfo? GetFile(Article article)
    {
        if (folder is null) return null;
        var sentences = string.Join(',', article.Sentences.Select(sentence => sentence.Offset));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{sentences}:{article.Text}")));
        return new FileInfo(Path.Combine(folder.FullName, _build, hash[..2], $"{hash}.json"));
    }

    private static async Task<EnrichedArticle?> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            return EnrichmentJson.ReadArticle(await File.ReadAllBytesAsync(file.FullName, cancellationToken).ConfigureAwait(false));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Task WriteAsync(FileInfo file, EnrichedArticle document, CancellationToken cancellationToken)
    {
        file.Directory!.Create();
        return File.WriteAllBytesAsync(file.FullName, EnrichmentJson.ToLine(document), cancellationToken);
    }
}
