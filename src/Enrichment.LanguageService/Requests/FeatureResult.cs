using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Replies;

namespace Enrichment.LanguageService.Requests;

/// <summary>What a service found in an article's chunks.</summary>
/// <typeparam name="T">What it finds in one.</typeparam>
/// <param name="Analysis">What it did for that.</param>
/// <param name="Found">What it found, in order of the chunks.</param>
/// <param name="Refused">The chunks it would not analyse, and why.</param>
/// <param name="Remarks">What it said of chunks it did analyse.</param>
internal sealed record FeatureResult<T>(
    ServiceAnalysis Analysis,
    IReadOnlyList<(TextChunk Chunk, T Found)> Found,
    IReadOnlyList<(TextChunk Chunk, ServiceMessage Error)> Refused,
    IReadOnlyList<(TextChunk Chunk, ServiceMessage Remark)> Remarks)
{
    /// <summary>Throws where the service refused every chunk for another reason than its language: there is nothing to go on with.</summary>
    /// <exception cref="ArticleException">It did.</exception>
    public void ThrowIfAllRefused()
    {
        if (Found.Count == 0 && Refused.FirstOrDefault(one => !ServiceFaults.IsOfLanguage(one.Error)) is { Error: { } error })
            throw new ArticleException(FaultCode.ServiceRefused, $"The language service refuses the article: {ServiceFaults.Describe(error)}");
    }
}
