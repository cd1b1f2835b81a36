using Microsoft.Azure.WebJobs.Extensions.Timers;

namespace Enrichment.Functions.EndToEnd.Tests.Hosting;

/// <summary>Keeps no schedule: a timer that was missed while nothing ran is not made up for.</summary>
internal sealed class NoScheduleMonitor : ScheduleMonitor
{
    public override Task<ScheduleStatus> GetStatusAsync(string timerName) => Task.FromResult<ScheduleStatus>(null!);

    public override Task UpdateStatusAsync(string timerName, ScheduleStatus status) => Task.CompletedTask;
}
