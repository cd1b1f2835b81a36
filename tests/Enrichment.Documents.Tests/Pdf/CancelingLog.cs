using UglyToad.PdfPig.Logging;

namespace Enrichment.Documents.Tests.Pdf;

/// <summary>A log that cancels when it gets a certain message, and passes all messages on.</summary>
/// <param name="log">The log that gets the messages.</param>
/// <param name="last">The number of the message, from 1, before which it cancels.</param>
/// <param name="cancellation">What it cancels.</param>
internal sealed class CancelingLog(ILog log, int last, CancellationTokenSource cancellation) : ILog
{
    /// <summary>The number of messages so far.</summary>
    public int Count { get; private set; }

    public void Debug(string message) => Pass(() => log.Debug(message));

    public void Debug(string message, Exception ex) => Pass(() => log.Debug(message, ex));

    public void Warn(string message) => Pass(() => log.Warn(message));

    public void Error(string message) => Pass(() => log.Error(message));

    public void Error(string message, Exception ex) => Pass(() => log.Error(message, ex));

    private void Pass(Action write)
    {
        if (++Count == last) cancellation.Cancel();
        write();
    }
}
