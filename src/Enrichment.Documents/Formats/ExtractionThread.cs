using Enrichment.Articles;

namespace Enrichment.Documents.Formats;

/// <summary>
/// Runs an extraction on a thread of its own. Libraries for documents cannot be canceled, so the caller stops waiting when the time is
/// over. Some are recursive, so the stack is large.
/// </summary>
internal static class ExtractionThread
{
    // Reserved, but only used as far as the recursion needs it.
    private const int StackBytes = 64 * 1024 * 1024;

    /// <summary>Extracts the text of <paramref name="content"/>.</summary>
    /// <exception cref="ArticleException">The document cannot be read, or the extraction takes longer than the limit.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled the extraction.</exception>
    public static ExtractedText Run(
        IDocumentFormat format, ReadOnlyMemory<byte> content, ExtractionLimits limits, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var extraction = Start(format, content, limits, stop.Token);
        try
        {
            var isDone = Task.WaitAny([extraction], (int)limits.Time.TotalMilliseconds, cancellationToken) == 0;
            return isDone ? extraction.GetAwaiter().GetResult() : throw CreateTimeout(format, limits);
        }
        finally
        {
            stop.Cancel();
        }
    }

    private static Task<ExtractedText> Start(
        IDocumentFormat format, ReadOnlyMemory<byte> content, ExtractionLimits limits, CancellationToken cancellationToken)
    {
        var result = new TaskCompletionSource<ExtractedText>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Complete(result, () => Extract(format, content, limits, cancellationToken)), StackBytes)
        {
            IsBackground = true,
            Name = "Extraction",
        };
        thread.Start();
        return result.Task;
    }

    private static ArticleException CreateTimeout(IDocumentFormat format, ExtractionLimits limits) => new(
        ErrorCode.ExtractionTimeout,
        $"The text of {format.Name} was not extracted within {limits.Time.TotalSeconds:0.###} seconds; send in its text.");

    private static void Complete(TaskCompletionSource<ExtractedText> result, Func<ExtractedText> extract)
    {
        try
        {
            result.SetResult(extract());
        }
#pragma warning disable CA1031 // The exception is thrown on the thread that waits.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            result.SetException(exception);
        }
    }

    // The libraries document few of their exceptions. Whatever they throw for a document, the document is the reason.
    private static ExtractedText Extract(
        IDocumentFormat format, ReadOnlyMemory<byte> content, ExtractionLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            return format.Extract(content, limits, cancellationToken);
        }
        catch (InsufficientExecutionStackException)
        {
            throw new ArticleException(ErrorCode.NestedTooDeeply, $"The parts of {format.Name} are nested too deeply; send in its text.");
        }
        catch (Exception exception) when (exception is not (ArticleException or OperationCanceledException or OutOfMemoryException))
        {
            throw new ArticleException(
                ErrorCode.DamagedDocument,
                $"The content looks like {format.Name} but cannot be read ({exception.GetType().Name}: {exception.Message}); "
                + "save it again, or send in its text.");
        }
    }
}
