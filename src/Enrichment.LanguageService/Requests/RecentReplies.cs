using Enrichment.LanguageService.Chunking;

namespace Enrichment.LanguageService.Requests;

/// <summary>
/// Caches recent replies in memory, so that a retried stage does not pay again for chunks that were already analyzed. A retry in another
/// process pays again. Safe to use from many threads.
/// </summary>
/// <typeparam name="T">The type of the result for one chunk.</typeparam>
internal sealed class RecentReplies<T> where T : class
{
    // Enough for about 100 articles of usual length, or 10 MB. The oldest replies are removed first.
    private const int MaxCount = 500;

    private readonly Lock _lock = new();
    private readonly OrderedDictionary<(string? Language, string Text), RecentReply<T>> _replies = [];

    /// <summary>Adds the reply for <paramref name="chunk"/>.</summary>
    public void Add(TextChunk chunk, RecentReply<T> reply)
    {
        lock (_lock)
        {
            if (!_replies.TryAdd((chunk.Language, chunk.Text), reply)) return;
            if (_replies.Count > MaxCount) _replies.RemoveAt(0);
        }
    }

    /// <summary>Finds the reply for a chunk with the same text and language; null if there is none.</summary>
    public RecentReply<T>? Find(TextChunk chunk)
    {
        lock (_lock) return _replies.GetValueOrDefault((chunk.Language, chunk.Text));
    }
}
