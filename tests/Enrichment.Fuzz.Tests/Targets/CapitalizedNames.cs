using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Fuzz.Tests.Targets;

/// <summary>Recognizes each run of capitalized words as a name. Its length determines the type.</summary>
internal sealed class CapitalizedNames : IEntityRecognizer
{
    private static readonly EntityType[] Types = [EntityType.Person, EntityType.Organization, EntityType.Location];

    /// <inheritdoc/>
    public ValueTask<EntityRecognition> RecognizeAsync(TokenizedArticle article, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new EntityRecognition([.. article.Tokens.SelectMany(FindNames)], []));

    private static IEnumerable<RecognizedName> FindNames(TokenRun sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            var start = at;
            while (sentence.IsCapitalized(at)) at++;
            if (at == start) continue;
            var span = sentence.GetSpan(start, at);
            yield return new RecognizedName(span.Offset, span.Length, Types[span.Length % Types.Length], 0.9);
        }
    }
}
