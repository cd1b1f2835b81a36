using Enrichment.Claims;
using Enrichment.Entities;
using Enrichment.Index.Disputes;
using Enrichment.Index.Schema;
using Enrichment.Index.Terms;
using Enrichment.Pipeline;
using Microsoft.Data.Sqlite;

namespace Enrichment.Index.Writing;

/// <summary>Writes and deletes the rows of one article.</summary>
/// <param name="connection">The connection.</param>
/// <param name="dirty">Collects the rows that depend on the changes.</param>
internal sealed class ArticleWriter(SqliteConnection connection, DirtyRows dirty) : IDisposable
{
    private const int LongestContext = 600;
    private const int MostAliases = 8;

    private readonly SqlStatement _find = new(connection, "SELECT id FROM articles WHERE name = $1");
    private readonly SqlStatement _insert = new(
        connection, "INSERT INTO articles (name, version, title, publisher, url, day) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id");
    private readonly SqlStatement _findEntity = new(connection, "SELECT id FROM entities WHERE key = $1");
    private readonly SqlStatement _insertEntity = new(connection, "INSERT INTO entities (key) VALUES ($1) RETURNING id");
    private readonly SqlStatement _insertMention = new(
        connection, "INSERT OR IGNORE INTO mentions VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
    private readonly SqlStatement _insertClaim = new(
        connection,
        """
        INSERT INTO claims (
            article, claim, said, day, confidence, stance, certainty, quotation, kind, speaker, entity, content, content_key, context,
            start, length, about, disputed, source, tense, statements)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21) RETURNING id
        """);
    private readonly SqlStatement _insertDispute = new(connection, "INSERT INTO disputes VALUES ($1, $2, $3, $4, $5, $6)");
    private readonly SqlStatement _listClaims = new(connection, "SELECT said FROM claims WHERE article = $1");
    private readonly SqlStatement _listEntities = new(connection, "SELECT entity FROM mentions WHERE article = $1");
    private readonly SqlStatement[] _delete =
    [
        new(connection, "DELETE FROM disputes WHERE article = $1"),
        new(connection, "DELETE FROM claims WHERE article = $1"),
        new(connection, "DELETE FROM mentions WHERE article = $1"),
        new(connection, "DELETE FROM articles WHERE id = $1"),
    ];

    /// <summary>Writes an article, in place of its earlier version.</summary>
    public void Write(IndexedArticle indexed)
    {
        var document = indexed.Document;
        Delete(document.Name);
        var article = document.Article;
        var day = article.Published?.Day;
        var id = _insert.ReadInteger(document.Name, indexed.Version, article.Title, article.Publisher, article.Url, day?.DayNumber)!.Value;
        WriteMentions(id, document, day);
        WriteClaims(id, document, day);
    }

    /// <summary>Deletes an article. Returns false if there is none.</summary>
    public bool Delete(string name)
    {
        if (_find.ReadInteger(name) is not { } id) return false;
        dirty.Claims.UnionWith(_listClaims.Read(reader => reader.GetInt64(0), id));
        dirty.Entities.UnionWith(_listEntities.Read(reader => reader.GetInt64(0), id));
        foreach (var statement in _delete) statement.Run(id);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        SqlStatement[] all =
        [
            _find, _insert, _findEntity, _insertEntity, _insertMention, _insertClaim, _insertDispute, _listClaims, _listEntities,
            .. _delete,
        ];
        foreach (var statement in all) statement.Dispose();
    }

    private void WriteMentions(long article, EnrichedArticle document, DateOnly? day)
    {
        var targets = (document.Sentiment?.Targets ?? []).DistinctBy(target => target.Entity).ToDictionary(target => target.Entity);
        foreach (var entity in document.Entities ?? [])
        {
            var target = targets.GetValueOrDefault(entity.Id);
            var id = _findEntity.ReadInteger(entity.Id) ?? _insertEntity.ReadInteger(entity.Id);
            _insertMention.Run(
                id, article, day?.DayNumber, (int)entity.Type, NameList.Join(GetNames(entity)), entity.Mentions.Count,
                (int?)target?.Label, target?.Score, target?.Mentions);
        }
    }

    private void WriteClaims(long article, EnrichedArticle document, DateOnly? day)
    {
        var disputed = (document.Disputes ?? []).SelectMany(dispute => dispute.Claims).ToHashSet(StringComparer.Ordinal);
        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var claim in document.Claims ?? [])
            rows[claim.Id] = WriteClaim(article, document, claim, ParseDay(claim.Date) ?? day, disputed.Contains(claim.Id));
        foreach (var dispute in document.Disputes ?? [])
        {
            if (dispute.Claims is not [var first, var second]) continue;
            if (!rows.TryGetValue(first, out var one) || !rows.TryGetValue(second, out var other)) continue;
            _insertDispute.Run(article, one, other, (int)dispute.Kind, dispute.Reason, dispute.Confidence);
        }
    }

    private long WriteClaim(long article, EnrichedArticle document, Claim claim, DateOnly? day, bool isDisputed)
    {
        var said = ClaimKey.CreateNumber(claim);
        dirty.Claims.Add(said);
        return _insertClaim.ReadInteger(
            article, claim.Id, said, day?.DayNumber ?? IndexTables.NoDay, claim.Confidence, (int)claim.Stance, (int)claim.Certainty,
            (int)claim.Quotation,
            (int)claim.Source.Kind, claim.Source.Name ?? claim.Source.Text, claim.Source.Entity, claim.Content.Text,
            ClaimKey.CreateContentNumber(claim), FindContext(document, claim), claim.Offset, claim.Length,
            NameList.Join(claim.Content.Entities), isDisputed ? 1 : 0, claim.Source.Text, (int)claim.Tense,
            StatementJson.Write(claim))!.Value;
    }

    private static IEnumerable<string> GetNames(Entity entity) => entity.Aliases.Take(MostAliases).Prepend(entity.Name);

    // The claim itself, if the sentence is missing or long.
    private static string FindContext(EnrichedArticle document, Claim claim)
    {
        var sentences = document.Article.Sentences;
        if (claim.Sentence < 0 || claim.Sentence >= sentences.Count) return Cut(claim.Text);
        var (offset, length) = (sentences[claim.Sentence].Offset, sentences[claim.Sentence].Length);
        var isInside = offset >= 0 && length > 0 && length <= document.Article.Text.Length - offset;
        return isInside && length <= LongestContext ? document.Article.Text.Substring(offset, length) : Cut(claim.Text);
    }

    private static string Cut(string text)
    {
        if (text.Length <= LongestContext) return text;
        return text[..(char.IsHighSurrogate(text[LongestContext - 1]) ? LongestContext - 1 : LongestContext)] + "…";
    }

    private static DateOnly? ParseDay(string? date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, default, out var day) ? day : null;
}
