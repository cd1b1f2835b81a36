using Enrichment.Analysis;
using Enrichment.Index.Results;
using Enrichment.Index.Schema;
using Enrichment.Index.Terms;
using Enrichment.Sentiment;
using Microsoft.Data.Sqlite;

namespace Enrichment.Index.Reading;

/// <summary>Reads what an entity says, what is said about it, and the sentiment towards it.</summary>
internal static class ProfileReader
{
    private const int MostClaims = 100;

    // The first line of the names is the name.
    private const string FindNames = """
        SELECT type, CASE instr(names, char(10)) WHEN 0 THEN names ELSE substr(names, 1, instr(names, char(10)) - 1) END AS name, count(*)
        FROM mentions WHERE entity = $1 GROUP BY type, name ORDER BY 3 DESC, 2, 1
        """;

    private const string FindSentiment = """
        SELECT day, label, sum(score * analyzed), count(*), sum(analyzed) FROM mentions
        WHERE entity = $1 AND label IS NOT NULL AND analyzed > 0 GROUP BY day, label ORDER BY day IS NULL, day, label
        """;

    private const string FindClaims = """
        SELECT s.id FROM words w CROSS JOIN said s ON s.row = w.rowid WHERE words MATCH $1 ORDER BY w.rowid LIMIT $2
        """;

    /// <summary>Reads the profile of the entity with this id, or null if no article mentions it.</summary>
    public static EntityProfile? Find(SqliteConnection connection, string id)
    {
        using var find = new SqlStatement(connection, "SELECT id FROM entities WHERE key = $1");
        if (find.ReadInteger(id) is not { } entity) return null;
        using var names = new SqlStatement(connection, FindNames);
        var found = names.Read(
            reader => (Type: (EntityType)reader.GetInt32(0), Name: reader.GetString(1), Count: reader.GetInt32(2)), entity);
        if (found.Count == 0) return null;
        return new EntityProfile(
            id, found[0].Name, found[0].Type, found.Sum(name => name.Count), ReadClaims(connection, ClaimTerms.ForSpeaker(id)),
            ReadClaims(connection, ClaimTerms.ForAbout(id)), ReadSentiment(connection, entity));
    }

    private static List<FoundClaim> ReadClaims(SqliteConnection connection, string term)
    {
        using var statement = new SqlStatement(connection, FindClaims);
        using var claims = new ClaimReader(connection);
        var ids = statement.Read(reader => reader.GetInt64(0), MatchExpression.MatchTerm(term), MostClaims);
        return [.. ids.Select(claims.Find).OfType<FoundClaim>()];
    }

    private static List<EntitySentiment> ReadSentiment(SqliteConnection connection, long entity)
    {
        using var statement = new SqlStatement(connection, FindSentiment);
        var rows = statement.Read(
            reader => (Day: reader.FindDay(0), Label: (SentimentLabel)reader.GetInt32(1), Sum: reader.GetDouble(2),
                Articles: reader.GetInt32(3), Mentions: reader.GetInt32(4)),
            entity);
        return
        [
            .. rows.GroupBy(row => row.Day).Select(day => new EntitySentiment(
                day.Key,
                GetLabel([.. day.Select(row => (row.Label, row.Mentions))]),
                SentimentScore.Round(day.Sum(row => row.Sum) / day.Sum(row => row.Mentions)),
                day.Sum(row => row.Articles),
                day.Sum(row => row.Mentions))),
        ];
    }

    private static SentimentLabel GetLabel(IReadOnlyList<(SentimentLabel Label, int Mentions)> counts)
    {
        var most = counts.Max(count => count.Mentions);
        var labels = counts.Where(count => count.Mentions == most).ToList();
        return labels is [var only] ? only.Label : SentimentLabel.Neutral;
    }
}
