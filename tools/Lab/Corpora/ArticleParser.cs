using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Enrichment.Articles;
using Enrichment.Embedded.Entities;
using Enrichment.Embedded.Network;
using Enrichment.Entities;

namespace Enrichment.Lab.Corpora;

/// <summary>
/// Finds the names and the trees of articles with a network. With a cache, an article is analyzed once: later runs read the names and
/// trees from the cache as long as the article and the network are the same.
/// </summary>
/// <param name="analyzer">Runs the network.</param>
/// <param name="cache">The folder of the cache, null for none.</param>
internal sealed class ArticleParser(NetworkAnalyzer analyzer, DirectoryInfo? cache)
{
    private readonly EmbeddedEntityRecognizer _recognizer = new(analyzer);
    private readonly NetworkParser _parser = new(analyzer);

    /// <summary>The names and trees of <paramref name="article"/>.</summary>
    public async Task<ParsedArticle> ParseAsync(Article article, CancellationToken cancellationToken)
    {
        var tokenized = TokenizedArticle.Create(article, cancellationToken);
        var entry = await FindEntryAsync(tokenized, cancellationToken).ConfigureAwait(false);
        var trees = _parser.Parse(tokenized with { Encoding = new ArticleEncoding(entry.Model, entry.Content) }, cancellationToken);
        return new ParsedArticle(tokenized, entry.Names, trees);
    }

    private async Task<Entry> FindEntryAsync(TokenizedArticle article, CancellationToken cancellationToken)
    {
        var path = cache is null ? null : Path.Join(cache.FullName, CreateKey(article) + ".json");
        if (path is not null && File.Exists(path))
            return JsonSerializer.Deserialize<Entry>(await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false))!;
        var found = await _recognizer.RecognizeAsync(article, cancellationToken).ConfigureAwait(false);
        var entry = new Entry(found.Names, found.Encoding!.Model, found.Encoding.Content.ToArray());
        if (path is null) return entry;
        cache!.Create();
        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(entry), cancellationToken).ConfigureAwait(false);
        return entry;
    }

    private string CreateKey(TokenizedArticle article)
    {
        var sentences = string.Join(' ', article.Sentences.Select(sentence => sentence.Offset));
        var model = analyzer.CreateEncoding([]).Model;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{model}\n{sentences}\n{article.Text}")));
    }

    private sealed record Entry(IReadOnlyList<RecognizedName> Names, string Model, byte[] Content);
}
