using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Pipeline.Running;
using Enrichment.Pipeline.Sweeping;
using Microsoft.Extensions.Logging;

namespace Enrichment.Functions;

/// <summary>
/// The log messages of the functions. They never contain the content of articles. Names and messages come from outside and are escaped.
/// </summary>
internal static partial class FunctionLog
{
    /// <summary>Logs the outcome of a stage.</summary>
    public static void LogOutcome(this ILogger log, StageOutcome outcome)
    {
        var name = SafeText.Escape(outcome.Name);
        if (outcome.Failure is { } failure)
            LogFailure(log, name, failure.Stage, failure.Code, failure.Attempts);
        else if (outcome.Until is { } until)
            LogWaiting(log, name, outcome.Stage, until);
        else
            LogOutcome(log, name, outcome.Stage, outcome.Result);
    }

    /// <summary>Logs the results of a sweep. A sweep that found nothing to do is logged only at debug level.</summary>
    public static void LogSweep(this ILogger log, SweepReport report)
    {
        var level = report.SentIn > 0 || report.Errors.Count > 0 ? LogLevel.Information : LogLevel.Debug;
        var extent = report.Next is null ? "completely" : "in part";
        LogSweep(log, level, report.Articles, report.SentIn, report.OnTheirWay, report.Errors.Count, extent);
        foreach (var error in report.Errors) LogNotSentIn(log, SafeText.Escape(error.Name), SafeText.Escape(error.Message));
    }

    /// <summary>Logs that a message identified no article and was dropped.</summary>
    [LoggerMessage(4, LogLevel.Warning, "A message in the queue {Queue} names no article and was dropped.")]
    public static partial void LogDropped(this ILogger log, string queue);

    [LoggerMessage(1, LogLevel.Information, "{Article}: {Stage} {Result}")]
    private static partial void LogOutcome(ILogger log, string article, Stage stage, StageResult result);

    [LoggerMessage(6, LogLevel.Information, "{Article}: {Stage} Waiting until {Until:u} for the daily limit of text records")]
    private static partial void LogWaiting(ILogger log, string article, Stage stage, DateTimeOffset until);

    [LoggerMessage(2, LogLevel.Warning, "{Article}: {Stage} Failed, {Code} (attempt {Attempts})")]
    private static partial void LogFailure(ILogger log, string article, Stage stage, ErrorCode code, int attempts);

    [LoggerMessage(
        EventId = 3, Message = "Swept {Articles} articles {Extent}: {SentIn} sent in, {OnTheirWay} in progress, {Errors} errors")]
    private static partial void LogSweep(ILogger log, LogLevel level, int articles, int sentIn, int onTheirWay, int errors, string extent);

    [LoggerMessage(5, LogLevel.Warning, "{Article}: the sweep could not send the article in. The next sweep tries again. {Reason}")]
    private static partial void LogNotSentIn(ILogger log, string article, string reason);
}
