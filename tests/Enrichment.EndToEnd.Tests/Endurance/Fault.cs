namespace Enrichment.EndToEnd.Tests.Endurance;

/// <summary>What happens to a request. <see cref="FaultRates"/> describes each fault.</summary>
internal enum Fault
{
    None,
    ServerError,
    ServerBusy,
    Closed,
    ServerErrorAfterwards,
    ClosedAfterwards,
    HalfAnswer,
    Slow,
    Silence,
    Timeout,

    /// <summary>Status 503 during an outage; the request is not carried out.</summary>
    Outage,
}
