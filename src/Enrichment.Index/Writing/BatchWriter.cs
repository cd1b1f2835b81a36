using Enrichment.Index.Disputes;
using Enrichment.Index.Schema;
using Microsoft.Data.Sqlite;

namespace Enrichment.Index.Writing;

/// <summary>Changes an index, one transaction for each call.</summary>
internal sealed class BatchWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly DirtyRows _dirty = new();
    private readonly ArticleWriter _articles;
    private readonly CrossDisputeWriter _disputes;
    private readonly ClaimEntryWriter _claims;
    private readonly SqlStatement _deleteUnused;

    /// <summary>Prepares the statements.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="mostCompared">The most claims with one key in one week that are compared.</param>
    public BatchWriter(SqliteConnection connection, int mostCompared)
    {
        _connection = connection;
        _articles = new ArticleWriter(connection, _dirty);
        _disputes = new CrossDisputeWriter(connection, mostCompared);
        _claims = new ClaimEntryWriter(connection);
        _deleteUnused = new SqlStatement(
            connection, "DELETE FROM entities WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM mentions WHERE entity = $1)");
    }

    /// <summary>Writes articles in place of their earlier versions. Of two articles with one name, the last is written.</summary>
    public void Put(IReadOnlyList<IndexedArticle> articles) => Change(() =>
    {
        foreach (var article in articles.Reverse().DistinctBy(article => article.Document.Name).Reverse()) _articles.Write(article);
        return articles.Count;
    });

    /// <summary>Deletes articles and returns how many there were.</summary>
    public int Remove(IReadOnlyList<string> names) => Change(() => names.Count(_articles.Delete));

    /// <summary>Merges the parts of the text index.</summary>
    public void Optimize()
    {
        using var optimize = new SqlStatement(_connection, "INSERT INTO words (words) VALUES ('optimize')");
        optimize.Run();
        using var analyze = new SqlStatement(_connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        analyze.Run();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _articles.Dispose();
        _disputes.Dispose();
        _claims.Dispose();
        _deleteUnused.Dispose();
    }

    private int Change(Func<int> change)
    {
        using var transaction = new SqlStatement(_connection, "BEGIN IMMEDIATE");
        transaction.Run();
        try
        {
            var count = change();
            _dirty.Claims.UnionWith(_disputes.Update(_dirty.Claims));
            _claims.Update(_dirty.Claims);
            foreach (var entity in _dirty.Entities) _deleteUnused.Run(entity);
            using var commit = new SqlStatement(_connection, "COMMIT");
            commit.Run();
            return count;
        }
        catch
        {
            using var rollback = new SqlStatement(_connection, "ROLLBACK");
            rollback.Run();
            throw;
        }
        finally
        {
            _dirty.Claims.Clear();
            _dirty.Entities.Clear();
        }
    }
}
