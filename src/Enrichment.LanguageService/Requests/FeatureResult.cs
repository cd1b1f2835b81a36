using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Replies;

namespace Enrichment.LanguageService.Requests;

/// <summary>The results of a feature for the chunks of an article.</summary>
/// <typeparam name="T">The type of the result for one chunk.</typeparam>
/// <param name="Analysis">The requests, for the output.</param>
/// <param name="Found">The results, in order of the chunks.</param>
/// <param name="Refused">The rejected chunks and their errors.</param>
/// <param name="Remarks">The warnings about analyzed chunks.</param>
internal sealed record FeatureResult<T>(
    ServiceAnalysis Analysis,
    IReadOnlyList<(TextChunk Chunk, T Found)> Found,
    IReadOnlyList<(TextChunk Chunk, ServiceMessage Error)> Refused,
    IReadOnlyList<(TextChunk Chunk, ServiceMessage Remark)> Remarks)
{
    /// <summary>Throws if the service rejected every chunk for a reason other than its language.</summary>
    /// <exception cref="ArticleException">The service rejected every chunk.</exception>
    public void ThrowIfAllRefused()
    {
        if (Found.Count == 0 && Refused.FirstOrDefault(one => !ServiceErrors.IsLanguageError(one.Error)) is { Error: { } error })
            throw new ArticleException(
                ErrorCode.ServiceRefused, $"The language service rejects the article: {ServiceErrors.Describe(error)}");
    }
}
