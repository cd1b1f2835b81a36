using System.Collections.Concurrent;
using System.Text;
using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.Pipeline;

namespace Enrichment.Embedded.Tests.Pipeline;

/// <summary>
/// Reads each article with another recognizer once, and returns the same result when it comes again. Tests that start one article again
/// hundreds of times need the network for the changed ones only.
/// </summary>
internal sealed class RememberingRecognizer(IEntityRecognizer recognizer) : IEntityRecognizer
{
    private static readonly PipelineInfo Info = new("1", "test", "0");

    private readonly ConcurrentDictionary<string, EntityRecognition> _known = [];

    public async ValueTask<EntityRecognition> RecognizeAsync(TokenizedArticle article, CancellationToken cancellationToken)
    {
        var document = new EnrichedArticle { Name = "a.txt", ContentHash = "0", Pipeline = Info, Article = article.Article };
        var key = Encoding.UTF8.GetString(EnrichmentJson.ToLine(document));
        if (_known.TryGetValue(key, out var known)) return known;
        return _known[key] = await recognizer.RecognizeAsync(article, cancellationToken);
    }
}
