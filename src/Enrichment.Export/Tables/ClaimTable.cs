using Enrichment.Claims;
using Enrichment.Pipeline;
using static Enrichment.Export.Tables.ColumnType;
using static Enrichment.Pipeline.EnrichmentJson;

namespace Enrichment.Export.Tables;

/// <summary>The table "claims": who said what, one row for each claim.</summary>
internal static class ClaimTable
{
    /// <summary>Creates the table.</summary>
    public static Table Create() => Table.Create<Claim>("claims", "claim", article => article.Claims!,
    [
        ("claim", Keyword, (_, claim) => claim.Id),
        ("source", Keyword, (_, claim) => GetSource(claim)),
        ("sourceText", Words, (_, claim) => claim.Source.Text),
        ("sourceKind", Keyword, (_, claim) => GetName(claim.Source.Kind)),
        ("cue", Words, (_, claim) => claim.Cue.Text),
        ("content", Words, (_, claim) => claim.Content.Text),
        ("about", Keywords, GetNames),
        ("stance", Keyword, (_, claim) => GetName(claim.Stance)),
        ("certainty", Keyword, (_, claim) => GetName(claim.Certainty)),
        ("quotation", Keyword, (_, claim) => GetName(claim.Quotation)),
        ("act", Keyword, (_, claim) => GetName(claim.Act)),
        ("tense", Keyword, (_, claim) => GetName(claim.Tense)),
        ("medium", Keyword, (_, claim) => claim.Medium?.Text),
        ("date", Date, (_, claim) => claim.Date),
        ("confidence", Number, (_, claim) => claim.Confidence),
        ("disputes", Keywords, (_, claim) => claim.Disputes),
        ("within", Keyword, (_, claim) => claim.Within),
        ("sentence", Integer, (_, claim) => claim.Sentence),
        ("offset", Integer, (_, claim) => claim.Offset),
        ("length", Integer, (_, claim) => claim.Length),
    ]);

    /// <summary>The name of the source, or the words that refer to it; null for the article's own voice.</summary>
    public static string? GetSource(Claim claim) => claim.Source.Name ?? claim.Source.Text;

    private static List<string> GetNames(EnrichedArticle article, Claim claim) =>
        [.. article.Entities!.Where(entity => claim.Content.Entities.Contains(entity.Id)).Select(entity => entity.Name)];
}
