using System.Text.Json;
using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Status;

/// <summary>
/// Looks for results that another provider made: whoever sweeps takes all of them for outdated. It lists them all, as a mix is possible, but reads
/// hardly any: one of each fingerprint tells of the others.
/// </summary>
/// <param name="store">Where they are.</param>
/// <param name="ours">What this program writes of itself into its results.</param>
internal sealed class OtherProviderSearch(IArticleStore store, PipelineInfo ours)
{
    // What has no fingerprint is nobody's work: every provider makes it again.
    private readonly HashSet<string> _known = new(StringComparer.Ordinal) { ours.Fingerprint, "" };

    /// <summary>The name of such a provider; null where there is none.</summary>
    public async Task<string?> FindAsync(CancellationToken cancellationToken)
    {
        var pages = ArticleListings.PagesAsync(next => store.ListAsync(DocumentKind.Result, next, cancellationToken), cancellationToken);
        await foreach (var page in pages)
            if (await FindAsync(page, cancellationToken) is { } other) return other;
        return null;
    }

    // A result that cannot be read tells nothing. The next page may have another of its kind; to try them all could take hours.
    private async Task<string?> FindAsync(IReadOnlyList<ListedDocument> page, CancellationToken cancellationToken)
    {
        foreach (var listed in page.DistinctBy(FingerprintOf).Where(one => !_known.Contains(FingerprintOf(one))))
        {
            if (await ProviderOfAsync(listed, cancellationToken) is not { } provider) continue;
            if (provider != ours.Provider) return provider;
            _known.Add(FingerprintOf(listed));
        }

        return null;
    }

    private async Task<string?> ProviderOfAsync(ListedDocument listed, CancellationToken cancellationToken)
    {
        try
        {
            var content = await store.ReadAsync(listed, cancellationToken);
            return content is null ? null : EnrichmentJson.ReadPipeline(content)?.Provider;
        }
        catch (Exception error) when (error is JsonException or ArticleException)
        {
            // It is no result, or nothing can read it: a blob in the archive tier, for one.
            return null;
        }
    }

    private static string FingerprintOf(ListedDocument listed) => listed.Document.Stamp.Fingerprint;
}
