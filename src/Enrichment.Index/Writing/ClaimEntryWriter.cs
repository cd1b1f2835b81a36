using Enrichment.Analysis;
using Enrichment.Claims;
using Enrichment.Index.Schema;
using Enrichment.Index.Terms;
using Microsoft.Data.Sqlite;

namespace Enrichment.Index.Writing;

/// <summary>
/// Updates the rows of claims after their copies have changed. They depend on the copies only, and not on the order in which the copies
/// were written.
/// </summary>
internal sealed class ClaimEntryWriter(SqliteConnection connection) : IDisposable
{
    // A claim can be in thousands of articles.
    private const int MostCopies = 20;
    private const int MostTitles = 3;
    private const int MostNamed = 16;

    private readonly SqlStatement _findRow = new(connection, "SELECT row FROM said WHERE id = $1");
    private readonly SqlStatement _listCopies = new(
        connection,
        $"""
        SELECT c.id, c.article, c.day, c.stance, c.certainty, c.speaker, c.entity, c.content, c.content_key, c.about, a.title
        FROM claims c CROSS JOIN articles a ON a.id = c.article WHERE c.said = $1
        ORDER BY {IndexTables.CopyOrder} LIMIT $2
        """);
    private readonly SqlStatement _findTotals = new(
        connection,
        """
        SELECT max(confidence),
            max(disputed) OR EXISTS (SELECT 1 FROM cross_disputes WHERE one = $1)
                OR EXISTS (SELECT 1 FROM cross_disputes WHERE other = $1),
            count(DISTINCT article)
        FROM claims WHERE said = $1
        """);
    private readonly SqlStatement _findNames = new(
        connection,
        "SELECT m.type, m.names FROM entities e JOIN mentions m ON m.entity = e.id AND m.article = $2 WHERE e.key = $1");
    private readonly SqlStatement _findLast = new(connection, "SELECT max(row) FROM said WHERE row BETWEEN $1 AND $2");
    private readonly SqlStatement _delete = new(connection, "DELETE FROM said WHERE row = $1");
    private readonly SqlStatement _deleteWords = new(connection, "DELETE FROM words WHERE rowid = $1");
    private readonly SqlStatement _insert = new(connection, "INSERT INTO said VALUES ($1, $2, $3, $4, $5, $6, $7)");
    private readonly SqlStatement _insertWords = new(
        connection, "INSERT INTO words (rowid, content, speaker, title, about, terms) VALUES ($1, $2, $3, $4, $5, $6)");

    /// <summary>Updates the rows of the claims with these numbers.</summary>
    public void Update(IReadOnlyCollection<long> ids)
    {
        // In the order of the rows, because the text index writes a part of itself to the file when an earlier row follows.
        var old = ids.Select(id => _findRow.ReadInteger(id)).OfType<long>().Order().ToList();
        foreach (var row in old)
        {
            _delete.Run(row);
            _deleteWords.Run(row);
        }

        var entries = ids.Order().Select(CreateEntry).OfType<ClaimEntry>().ToList();
        foreach (var entry in entries.OrderBy(entry => entry.Row))
            _insertWords.Run(entry.Row, entry.Content, entry.Speaker, entry.Title, entry.About, entry.Terms);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        SqlStatement[] all = [_findRow, _listCopies, _findTotals, _findNames, _findLast, _delete, _deleteWords, _insert, _insertWords];
        foreach (var statement in all) statement.Dispose();
    }

    // Null: no article has the claim any more.
    private ClaimEntry? CreateEntry(long id)
    {
        var copies = _listCopies.Read(ReadCopy, id, MostCopies);
        if (copies.Count == 0) return null;
        var totals = _findTotals.Read(
            reader => new ClaimTotals(reader.GetDouble(0), reader.GetInt32(1) != 0, reader.GetInt32(2)), id)[0];
        var first = copies[0];
        var speaker = FindNames(first.Entity, first.Article);
        var about = first.About.Take(MostNamed).Select(entity => FindNames(entity, first.Article)).OfType<EntityNames>().ToList();
        var (terms, marks) = CollectTerms(first, totals.IsDisputed, speaker is null ? about : [speaker, .. about]);
        var names = new[] { first.Speaker }.OfType<string>().Concat(speaker?.Names ?? []);
        var entry = new ClaimEntry(
            id, GetNextRow(first.Day), first.Row, marks, totals, first.ContentKey, first.Content,
            NameList.JoinForSearch(names),
            NameList.JoinForSearch(copies.Select(copy => copy.Title).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostTitles)),
            NameList.JoinForSearch(about.SelectMany(entity => entity.Names)),
            string.Join(' ', terms));
        _insert.Run(entry.Row, entry.Id, entry.First, (int)entry.Marks, totals.Confidence, entry.ContentKey, totals.Articles);
        return entry;
    }

    private long GetNextRow(DateOnly? day)
    {
        var first = ClaimRow.GetFirst(day);
        return _findLast.ReadInteger(first, ClaimRow.GetLast(day)) + 1 ?? first;
    }

    private static (IReadOnlyList<string> Terms, ClaimMarks Marks) CollectTerms(
        ClaimMember first, bool isDisputed, IReadOnlyList<EntityNames> entities)
    {
        List<(string? Term, ClaimMarks Mark)> properties =
        [
            ClaimTerms.ForStance(first.Stance),
            ClaimTerms.ForCertainty(first.Certainty),
            ClaimTerms.ForDisputed(isDisputed),
            .. entities.Select(entity => entity.Type).Distinct().Select(ClaimTerms.ForType),
            .. first.About.Select(entity => (ClaimTerms.ForAbout(entity), ClaimMarks.None)),
        ];
        if (first.Entity is { } speaker) properties.Add((ClaimTerms.ForSpeaker(speaker), ClaimMarks.None));
        return ([.. properties.Select(property => property.Term).OfType<string>()],
            properties.Aggregate(ClaimMarks.None, (marks, property) => marks | property.Mark));
    }

    private EntityNames? FindNames(string? entity, long article) => entity is null
        ? null
        : _findNames.Read(
            reader => new EntityNames((EntityType)reader.GetInt32(0), NameList.Split(reader.GetString(1))), entity, article)
            .FirstOrDefault();

    private static ClaimMember ReadCopy(SqliteDataReader reader) => new(
        reader.GetInt64(0),
        reader.GetInt64(1),
        reader.FindDay(2),
        (Stance)reader.GetInt32(3),
        (Certainty)reader.GetInt32(4),
        reader.FindText(5),
        reader.FindText(6),
        reader.GetString(7),
        reader.GetInt64(8),
        NameList.Split(reader.GetString(9)),
        reader.FindText(10));
}
