using Microsoft.Extensions.Logging;

namespace Enrichment.Functions.EndToEnd.Tests.Hosting;

/// <summary>Logs lines of text.</summary>
internal sealed class LineLoggerProvider(Action<string> write) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        write($"{logLevel}: {formatter(state, exception)} {exception?.GetBaseException().Message}");

    public void Dispose()
    {
    }
}
