namespace Enrichment.Articles;

/// <summary>Makes the work on the parts of a long article cancellable.</summary>
internal static class CancellableSequence
{
    /// <summary>The same items, with a look for a cancellation before each.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static IEnumerable<T> StopOn<T>(this IEnumerable<T> items, CancellationToken cancellationToken)
    {
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
