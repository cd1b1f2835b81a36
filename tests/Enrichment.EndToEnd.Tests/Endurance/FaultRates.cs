namespace Enrichment.EndToEnd.Tests.Endurance;

/// <summary>How often each fault is injected, as a fraction of all requests of the processes.</summary>
internal sealed record FaultRates
{
    /// <summary>Status 500; the request is not carried out.</summary>
    public double ServerError { get; init; } = 0.008;

    /// <summary>Status 503; the request is not carried out.</summary>
    public double ServerBusy { get; init; } = 0.008;

    /// <summary>The connection is closed; the request is not carried out.</summary>
    public double Closed { get; init; } = 0.004;

    /// <summary>Status 500, after the request was carried out.</summary>
    public double ServerErrorAfterwards { get; init; } = 0.003;

    /// <summary>The connection is closed after the request was carried out.</summary>
    public double ClosedAfterwards { get; init; } = 0.003;

    /// <summary>The connection is closed in the middle of the response.</summary>
    public double HalfAnswer { get; init; } = 0.003;

    /// <summary>The response comes up to a second late.</summary>
    public double Slow { get; init; } = 0.01;

    /// <summary>No response for two seconds, then the connection is closed; the request is not carried out.</summary>
    public double Silence { get; init; } = 0.0005;

    /// <summary>No response until the client gives up; the request is not carried out.</summary>
    public double Timeout { get; init; }

    /// <summary>The faults with their rates.</summary>
    public IEnumerable<(Fault Fault, double Rate)> All =>
    [
        (Fault.ServerError, ServerError), (Fault.ServerBusy, ServerBusy), (Fault.Closed, Closed),
        (Fault.ServerErrorAfterwards, ServerErrorAfterwards), (Fault.ClosedAfterwards, ClosedAfterwards), (Fault.HalfAnswer, HalfAnswer),
        (Fault.Slow, Slow), (Fault.Silence, Silence), (Fault.Timeout, Timeout),
    ];
}
