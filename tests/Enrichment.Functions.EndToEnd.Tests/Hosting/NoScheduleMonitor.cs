using Microsoft.Azure.WebJobs.Extensions.Timers;

namespace Enrichment.Functions.EndToEnd.Tests.Hosting;

/// <summary>Stores no schedule. A timer that was missed while nothing ran is not caught up.</summary>
internal sealed class NoScheduleMonitor : ScheduleMonitor
{
    public override Task<ScheduleStatus> GetStatusAsync(string timerName) => Task.FromResult<ScheduleStatus>(null!);

    public override Task UpdateStatusAsync(string timerName, ScheduleStatus status) => Task.CompletedTask;
}
