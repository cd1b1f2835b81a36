using Enrichment.Articles;
using Enrichment.Entities;

namespace Enrichment.Embedded.Entities;

/// <summary>Finds names by their capitals, their cues ("General", "province", "News Agency") and a few lists of well-known ones.</summary>
public sealed class RuleEntityRecognizer : IEntityRecognizer
{
    /// <inheritdoc/>
    public ValueTask<EntityRecognition> RecognizeAsync(Article article, CancellationToken cancellationToken) => throw new NotImplementedException();
}
