using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Entities;
using Enrichment.Lab.Corpora;
using Enrichment.Pipeline;
using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.Lab.Commands;

/// <summary>
/// Measures, on GUM's Wikinews articles, how many places and how many sources of claims have a sentiment. In news, most should have none.
/// </summary>
/// <param name="provider">The provider as it ships.</param>
internal sealed class EvaluateNewsTargets(Provider provider)
{
    private int _places;
    private int _polarPlaces;
    private int _holders;
    private int _polarHolders;

    /// <summary>Measures on the articles in <paramref name="data"/>, and prints the shares.</summary>
    /// <returns>The places and sources that have a sentiment.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(DirectoryInfo data, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        var pipeline = new EnrichmentPipeline(provider);
        foreach (var article in WikinewsReader.Read(Path.Join(data.FullName, "ner", "raw", "gum-wikinews")))
        {
            var document = await pipeline.RunAsync(article.Name + ".txt", article.Content, cancellationToken)
                .ConfigureAwait(false);
            lines.AddRange(CountPlaces(document));
            lines.AddRange(await CountHoldersAsync(document, cancellationToken).ConfigureAwait(false));
        }

        Console.WriteLine($"GUM Wikinews           {_places} places, {GetShare(_polarPlaces, _places):F1} % with a sentiment; " +
            $"{_holders} named sources of claims, {GetShare(_polarHolders, _holders):F1} % with one");
        return lines;
    }

    private static double GetShare(int part, int whole) => 100.0 * part / whole;

    private IEnumerable<string> CountPlaces(EnrichedArticle document)
    {
        var labels = document.Sentiment!.Targets.ToDictionary(target => target.Entity, target => target.Label);
        var places = document.Entities!.Where(entity => entity.Type == EntityType.Location && labels.ContainsKey(entity.Id)).ToList();
        var polar = places.Where(place => labels[place.Id] != SentimentLabel.Neutral).ToList();
        (_places, _polarPlaces) = (_places + places.Count, _polarPlaces + polar.Count);
        return polar.Select(place => $"place {place.Name}, {labels[place.Id]}\t" +
            string.Join(" | ", place.Mentions.Select(mention => GetSentence(document, mention.Sentence))));
    }

    // The mention in the source alone: elsewhere, something may be said of the source.
    private async Task<IEnumerable<string>> CountHoldersAsync(EnrichedArticle document, CancellationToken cancellationToken)
    {
        var holders = document.Claims!
            .Select(claim => FindHolder(document, claim)).OfType<Entity>().DistinctBy(holder => holder.Id).ToList();
        var article = TokenizedArticle.Create(document.Article, cancellationToken);
        var analysis = await provider.Sentiment.AnalyzeAsync(article, holders, cancellationToken).ConfigureAwait(false);
        var polar = analysis.Sentiment.Targets
            .Where(target => target.Label != SentimentLabel.Neutral).Select(target => target.Entity).ToHashSet();
        (_holders, _polarHolders) = (_holders + holders.Count, _polarHolders + polar.Count);
        return holders.Where(holder => polar.Contains(holder.Id))
            .Select(holder => $"source {holder.Name}\t{GetSentence(document, holder.Mentions[0].Sentence)}");
    }

    private static Entity? FindHolder(EnrichedArticle document, Claim claim)
    {
        if (claim.Source is not { Offset: { } offset, Length: { } length, Entity: { } id }) return null;
        var entity = document.Entities!.First(candidate => candidate.Id == id);
        var mention = entity.Mentions.FirstOrDefault(mention => mention.Offset >= offset && mention.End <= offset + length);
        return mention is null ? null : entity with { Id = $"{id}@{mention.Offset}", Mentions = [mention] };
    }

    private static string GetSentence(EnrichedArticle document, int index)
    {
        var sentence = document.Article.Sentences[index];
        return document.Article.Text.Substring(sentence.Offset, sentence.Length).ReplaceLineEndings(" ");
    }
}
