using System.Text.Json;
using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Status;

/// <summary>
/// Searches for results of another provider, because a sweep replaces all of them. It lists every result, because providers can be mixed,
/// but reads only one result for each fingerprint.
/// </summary>
/// <param name="store">Stores the results.</param>
/// <param name="ours">The pipeline information in this program's results.</param>
internal sealed class OtherProviderSearch(IArticleStore store, PipelineInfo ours)
{
    // A result without a fingerprint belongs to no provider. Every sweep replaces it.
    private readonly HashSet<string> _known = new(StringComparer.Ordinal) { ours.Fingerprint, "" };

    /// <summary>Finds the name of another provider; null if there is none.</summary>
    public async Task<string?> FindAsync(CancellationToken cancellationToken)
    {
        var pages = ArticleListings.PagesAsync(
            next => store.ListAsync(DocumentKind.Result, next, cancellationToken), null, cancellationToken);
        await foreach (var page in pages)
            if (await FindAsync(page, cancellationToken) is { } other) return other;
        return null;
    }

    // An unreadable result is skipped. The next page may contain another one of the same kind. Reading all could take hours.
    private async Task<string?> FindAsync(IReadOnlyList<ListedDocument> page, CancellationToken cancellationToken)
    {
        foreach (var listed in page.DistinctBy(GetFingerprint).Where(one => !_known.Contains(GetFingerprint(one))))
        {
            if (await ReadProviderAsync(listed, cancellationToken) is not { } provider) continue;
            if (provider != ours.Provider) return provider;
            _known.Add(GetFingerprint(listed));
        }

        return null;
    }

    private async Task<string?> ReadProviderAsync(ListedDocument listed, CancellationToken cancellationToken)
    {
        try
        {
            var content = await store.ReadAsync(listed, cancellationToken);
            return content is null ? null : EnrichmentJson.ReadPipeline(content)?.Provider;
        }
        catch (Exception error) when (error is JsonException or ArticleException)
        {
            // The file is not a result, or it cannot be read, for example because the blob is in the archive tier.
            return null;
        }
    }

    private static string GetFingerprint(ListedDocument listed) => listed.Document.Metadata.Fingerprint;
}
