using Enrichment.Pipeline;
using static Enrichment.Export.Tables.ColumnType;
using static Enrichment.Pipeline.EnrichmentJson;

namespace Enrichment.Export.Tables;

/// <summary>The table "articles": one row for each article.</summary>
internal static class ArticleTable
{
    /// <summary>Creates the table.</summary>
    public static Table Create() => Table.Create<EnrichedArticle>(ExportTables.Articles, ExportTables.Article, article => [article],
    [
        ("authors", Keywords, (article, _) => article.Article.Authors),
        ("section", Keyword, (article, _) => article.Article.Section),
        ("url", Keyword, (article, _) => article.Article.Url),
        ("place", Keyword, (article, _) => article.Article.Dateline?.Place),
        ("language", Keyword, (article, _) => article.Article.Language),
        ("characters", Integer, (article, _) => article.Article.Text.Length),
        ("sentiment", Keyword, (article, _) => GetName(article.Sentiment!.Label)),
        ("sentimentScore", Number, (article, _) => article.Sentiment!.Score),
        ("entities", Integer, (article, _) => article.Entities!.Count),
        ("claims", Integer, (article, _) => article.Claims!.Count),
        ("disputedClaims", Integer, (article, _) => article.Flags!.DisputedClaims),
        ("unattributedClaims", Integer, (article, _) => article.Flags!.UnattributedClaims),
        ("hedgedClaims", Integer, (article, _) => article.Flags!.HedgedClaims),
        ("allegedClaims", Integer, (article, _) => article.Flags!.AllegedClaims),
        ("deniedClaims", Integer, (article, _) => article.Flags!.DeniedClaims),
        ("warnings", Keywords, (article, _) => article.Warnings.Select(warning => warning.Code).ToList()),
    ]);
}
