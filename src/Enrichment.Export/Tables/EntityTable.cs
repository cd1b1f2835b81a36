using Enrichment.Entities;
using Enrichment.Pipeline;
using Enrichment.Sentiment;
using static Enrichment.Export.Tables.ColumnType;
using static Enrichment.Pipeline.EnrichmentJson;

namespace Enrichment.Export.Tables;

/// <summary>The table "entities": one row for each mention of an entity.</summary>
internal static class EntityTable
{
    /// <summary>Creates the table.</summary>
    public static Table Create() => Table.Create("entities", "offset", GetMentions,
    [
        ("entity", Keyword, (_, one) => one.Entity.Id),
        ("name", Keyword, (_, one) => one.Entity.Name),
        ("entityType", Keyword, (_, one) => one.Entity.Type.ToString()),
        ("mention", Keyword, (_, one) => one.Mention.Text),
        ("confidence", Number, (_, one) => one.Mention.Confidence),
        ("sentiment", Keyword, (_, one) => one.Sentiment is { } sentiment ? GetName(sentiment.Label) : null),
        ("sentimentScore", Number, (_, one) => one.Sentiment?.Score),
        ("links", Keywords, (_, one) => one.Entity.Links.Select(link => link.Url).ToList()),
        ("sentence", Integer, (_, one) => one.Mention.Sentence),
        ("offset", Integer, (_, one) => one.Mention.Offset),
        ("length", Integer, (_, one) => one.Mention.Length),
    ]);

    private static IEnumerable<(Entity Entity, Mention Mention, TargetSentiment? Sentiment)> GetMentions(EnrichedArticle article)
    {
        var sentiments = article.Sentiment!.Targets.DistinctBy(target => target.Entity).ToDictionary(target => target.Entity);
        return from entity in article.Entities!
               from mention in entity.Mentions
               select (entity, mention, sentiments.GetValueOrDefault(entity.Id));
    }
}
