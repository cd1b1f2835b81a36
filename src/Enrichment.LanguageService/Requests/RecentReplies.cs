using Enrichment.LanguageService.Chunking;

namespace Enrichment.LanguageService.Requests;

/// <summary>
/// What a service has answered of late, so that a stage that is tried again is not billed again for what it had been told: the bill of a throttled
/// article would grow with every try. In memory only; a try in another process pays anew. Safe to use from many threads.
/// </summary>
/// <typeparam name="T">What is found in one chunk.</typeparam>
internal sealed class RecentReplies<T> where T : class
{
    // A hundred articles of usual length, some ten megabytes; the oldest go first.
    private const int MaxCount = 500;

    private readonly Lock _lock = new();
    private readonly OrderedDictionary<(string? Language, string Text), RecentReply<T>> _replies = [];

    /// <summary>Keeps <paramref name="reply"/> to <paramref name="chunk"/>.</summary>
    public void Add(TextChunk chunk, RecentReply<T> reply)
    {
        lock (_lock)
        {
            if (!_replies.TryAdd((chunk.Language, chunk.Text), reply)) return;
            if (_replies.Count > MaxCount) _replies.RemoveAt(0);
        }
    }

    /// <summary>The reply to a chunk of the same text and language; null where there is none any more.</summary>
    public RecentReply<T>? Find(TextChunk chunk)
    {
        lock (_lock) return _replies.GetValueOrDefault((chunk.Language, chunk.Text));
    }
}
