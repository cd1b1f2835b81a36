using Enrichment.Claims;
using Enrichment.Index.Results;
using Enrichment.Index.Schema;
using Enrichment.Index.Terms;
using Microsoft.Data.Sqlite;

namespace Enrichment.Index.Reading;

/// <summary>Reads claims by the numbers of their ids, with the articles that contain them.</summary>
internal sealed class ClaimReader(SqliteConnection connection) : IDisposable
{
    private const int MostArticles = 100;

    private readonly SqlStatement _find = new(
        connection,
        """
        SELECT s.id, c.kind, c.speaker, c.entity, c.content, c.stance, c.certainty, c.quotation, c.context, c.day, s.confidence,
            s.marks, s.articles
        FROM said s JOIN claims c ON c.id = s.first WHERE s.id = $1
        """);
    private readonly SqlStatement _listArticles = new(
        connection,
        $"""
        SELECT a.name, a.title, a.publisher, a.day, a.url, c.claim, c.start, c.length
        FROM claims c CROSS JOIN articles a ON a.id = c.article WHERE c.said = $1
        ORDER BY {IndexTables.CopyOrder} LIMIT $2
        """);

    /// <summary>Reads a claim, or null if there is none.</summary>
    public FoundClaim? Find(long id)
    {
        var articles =
            _listArticles.Read(ReadArticle, id, MostArticles).DistinctBy(article => article.Name, StringComparer.Ordinal).ToList();
        return articles.Count == 0 ? null : _find.Read(reader => ReadClaim(reader, articles), id).FirstOrDefault();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _find.Dispose();
        _listArticles.Dispose();
    }

    private static FoundClaim ReadClaim(SqliteDataReader reader, IReadOnlyList<ClaimArticle> articles) => new(
        ClaimKey.Format(reader.GetInt64(0)),
        reader.FindText(2) is { } name ? new Speaker((SourceKind)reader.GetInt32(1), name, reader.FindText(3)) : null,
        reader.GetString(4),
        (Stance)reader.GetInt32(5),
        (Certainty)reader.GetInt32(6),
        (Quotation)reader.GetInt32(7),
        reader.GetString(8),
        reader.FindDay(9),
        reader.GetDouble(10),
        ((ClaimMarks)reader.GetInt32(11) & ClaimMarks.Undisputed) == 0,
        reader.GetInt32(12),
        articles);

    private static ClaimArticle ReadArticle(SqliteDataReader reader) => new(
        reader.GetString(0),
        reader.FindText(1),
        reader.FindText(2),
        reader.FindDay(3),
        reader.FindText(4),
        reader.GetString(5),
        reader.GetInt32(6),
        reader.GetInt32(7));
}
