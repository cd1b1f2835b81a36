using System.Collections.Concurrent;
using Enrichment.Index.Queries;
using Enrichment.Index.Reading;
using Enrichment.Index.Results;
using Enrichment.Index.Schema;
using Enrichment.Index.Terms;
using Enrichment.Index.Writing;
using Microsoft.Data.Sqlite;

namespace Enrichment.Index;

/// <summary>
/// Answers questions across articles, from one SQLite file. The file is not the source of truth: it can be rebuilt from the enriched
/// documents at any time, with the same content. One process writes, any number read. The methods can be called from several threads.
/// </summary>
public sealed class ArticleIndex : IDisposable
{
    private const int MostCompared = 200;

    private readonly string _path;
    private readonly Lock _writing = new();
    private readonly ConcurrentBag<SqliteConnection> _readers = [];
    private readonly SqliteConnection? _writer;
    private readonly BatchWriter? _batches;

    private ArticleIndex(string path, SqliteConnection? writer, int mostCompared = MostCompared)
    {
        (_path, _writer) = (path, writer);
        _batches = writer is null ? null : new BatchWriter(writer, mostCompared);
    }

    /// <summary>
    /// Opens an index to write and to read. A file that does not exist is created. If the file is of another version of the program, it is
    /// emptied: put the articles again.
    /// </summary>
    /// <exception cref="IndexException">The file cannot be opened or is no index.</exception>
    public static ArticleIndex Open(string path) => Open(path, MostCompared);

    /// <summary>Opens an index to read.</summary>
    /// <exception cref="IndexException">There is none, or of another version, or it cannot be opened.</exception>
    public static ArticleIndex OpenForReading(string path)
    {
        var index = new ArticleIndex(path, null);
        index._readers.Add(IndexFile.OpenToRead(path));
        return index;
    }

    /// <summary>Deletes the file of an index, if there is one. It must not be open in this process.</summary>
    /// <exception cref="IndexException">The file is no index, or cannot be deleted.</exception>
    public static void Delete(string path) => IndexFile.Delete(path);

    /// <summary>Puts articles in place of their earlier versions, in one transaction.</summary>
    /// <exception cref="IndexException">The index cannot be written.</exception>
    public void Put(IReadOnlyList<IndexedArticle> articles) => Write(batches =>
    {
        batches.Put(articles);
        return 0;
    });

    /// <summary>Removes articles in one transaction, and returns how many there were.</summary>
    /// <exception cref="IndexException">The index cannot be written.</exception>
    public int Remove(IReadOnlyList<string> names) => Write(batches => batches.Remove(names));

    /// <summary>Merges the parts of the text index, so that searches are faster. It is useful after many articles were put.</summary>
    /// <exception cref="IndexException">The index cannot be written.</exception>
    public void Optimize() => Write(batches =>
    {
        batches.Optimize();
        return 0;
    });

    /// <summary>The versions of all articles by name, to find what changed.</summary>
    /// <exception cref="IndexException">The index cannot be read.</exception>
    public IReadOnlyDictionary<string, string> ListVersions() => Read(IndexSummary.ListVersions);

    /// <summary>Counts what is in the index.</summary>
    /// <exception cref="IndexException">The index cannot be read.</exception>
    public IndexCounts Count() => Read(IndexSummary.Count);

    /// <summary>Finds claims, best first.</summary>
    /// <param name="query">The query.</param>
    /// <param name="limit">The most claims of the result, 0 or more.</param>
    /// <param name="offset">The number of better claims that are left out, 0 or more.</param>
    /// <exception cref="IndexException">The index cannot be read.</exception>
    public SearchResult Search(ClaimQuery query, int limit, int offset) =>
        Read(connection => ClaimSearch.Search(connection, query, limit, offset));

    /// <summary>Finds a claim by its id, with everyone who repeats, denies or contradicts it; null if there is none.</summary>
    /// <exception cref="IndexException">The index cannot be read.</exception>
    public ClaimHistory? FindClaim(string id) =>
        ClaimKey.Parse(id) is { } number ? Read(connection => HistoryReader.Find(connection, number)) : null;

    /// <summary>Finds an entity by its id; null if no article mentions it.</summary>
    /// <exception cref="IndexException">The index cannot be read.</exception>
    public EntityProfile? FindEntity(string id) => Read(connection => ProfileReader.Find(connection, id));

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_readers.TryTake(out var reader)) reader.Dispose();
        _batches?.Dispose();
        _writer?.Dispose();
    }

    /// <summary>Opens an index that compares at most a number of claims with one key in one week.</summary>
    internal static ArticleIndex Open(string path, int mostCompared) => new(path, IndexFile.OpenToWrite(path), mostCompared);

    private T Write<T>(Func<BatchWriter, T> write)
    {
        if (_batches is null) throw new InvalidOperationException("The index was opened for reading.");
        lock (_writing)
        {
            try
            {
                return write(_batches);
            }
            catch (SqliteException error)
            {
                throw IndexFile.CreateError(_path, error);
            }
        }
    }

    // A connection for each call at the same time.
    private T Read<T>(Func<SqliteConnection, T> read)
    {
        var connection = _readers.TryTake(out var free) ? free : IndexFile.OpenToRead(_path);
        try
        {
            using var transaction = connection.BeginTransaction(deferred: true);
            var value = read(connection);
            transaction.Commit();
            return value;
        }
        catch (SqliteException error)
        {
            throw IndexFile.CreateError(_path, error);
        }
        finally
        {
            _readers.Add(connection);
        }
    }
}
