using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Pipeline.Running;
using Enrichment.Pipeline.Sweeping;
using Microsoft.Extensions.Logging;

namespace Enrichment.Functions;

/// <summary>What the functions log: one line an outcome, never content.</summary>
internal static partial class FunctionLog
{
    /// <summary>Tells what became of an article in a stage.</summary>
    public static void Ended(this ILogger log, StageOutcome outcome)
    {
        if (outcome.Failure is { } failure)
            Failed(log, outcome.Name, failure.Stage, failure.Code, failure.Attempts);
        else
            Ended(log, outcome.Name, outcome.Stage, outcome.Result);
    }

    /// <summary>Logs what a sweep found; one that had nothing to do is of interest only while debugging.</summary>
    public static void Swept(this ILogger log, SweepReport report)
    {
        var level = report.SentIn > 0 || report.Faults.Count > 0 ? LogLevel.Information : LogLevel.Debug;
        Swept(log, level, report.Articles, report.SentIn, report.OnTheirWay, report.Faults.Count, report.Next is null ? "to the end" : "in part");
        foreach (var fault in report.Faults) NotSentIn(log, fault.Name, fault.Message);
    }

    /// <summary>Tells of a message that stands for no article.</summary>
    [LoggerMessage(4, LogLevel.Warning, "A message of the queue {Queue} tells of no article and was dropped.")]
    public static partial void Dropped(this ILogger log, string queue);

    [LoggerMessage(1, LogLevel.Information, "{Article}: {Stage} {Result}")]
    private static partial void Ended(ILogger log, string article, Stage stage, StageResult result);

    [LoggerMessage(2, LogLevel.Warning, "{Article}: {Stage} Failed, {Code} (attempt {Attempts})")]
    private static partial void Failed(ILogger log, string article, Stage stage, FaultCode code, int attempts);

    [LoggerMessage(EventId = 3, Message = "Swept {Articles} articles {Extent}: {SentIn} sent in, {OnTheirWay} on their way, {Faults} faults")]
    private static partial void Swept(ILogger log, LogLevel level, int articles, int sentIn, int onTheirWay, int faults, string extent);

    [LoggerMessage(5, LogLevel.Warning, "{Article}: not sent in by the sweep, the next one tries again. {Reason}")]
    private static partial void NotSentIn(ILogger log, string article, string reason);
}
